package org.caravanserai.shipments.network;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One stop of a usual way along the corridor. */
@Entity
@Table(schema = "shipments", name = "route_stop")
class RouteStop {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "route_stop")
    @SequenceGenerator(
            name = "route_stop",
            schema = "shipments",
            sequenceName = "route_stop_seq",
            allocationSize = 50)
    Long id;

    String route;
    int position;
    String facility;

    protected RouteStop() {}

    RouteStop(String route, int position, String facility) {
        this.route = route;
        this.position = position;
        this.facility = facility;
    }
}
