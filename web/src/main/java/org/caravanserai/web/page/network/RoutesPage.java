package org.caravanserai.web.page.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.caravanserai.shipments.network.RouteChoice;
import org.caravanserai.shipments.network.Routing;
import org.caravanserai.web.page.Notices;

/** Ways between two places, the best first by what the reader cares for. */
@Named
@RequestScoped
public class RoutesPage {

    private static final long MINUTES_PER_HOUR = 60;

    @Inject Routing routing;
    @Inject Notices notices;

    private String start = "XIA-LANDPORT";
    private String end = "GE-POTI";
    private Routing.By by = Routing.By.TIME;
    private String cargo;
    private List<RouteChoice> choices;

    public List<RouteChoice> getChoices() {
        if (choices == null) {
            choices = List.of();
            notices.attempt(() -> choices = routing.choices(start, end, by, cargo));
        }
        return choices;
    }

    public Duration span(BigDecimal hours) {
        return Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(MINUTES_PER_HOUR)).longValue());
    }

    /** Searches anew; what was found stands below. */
    public void search() {
        choices = null;
    }

    public List<Routing.By> getWays() {
        return List.of(Routing.By.values());
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public Routing.By getBy() {
        return by;
    }

    public void setBy(Routing.By by) {
        this.by = by;
    }

    public String getCargo() {
        return cargo;
    }

    public void setCargo(String cargo) {
        this.cargo = cargo;
    }
}
