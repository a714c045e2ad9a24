package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.PlanBin;
import org.caravanserai.inventory.ledger.WarehousePlan;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Sites;

/** The bins of one warehouse by zone, with how full they are and of what. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Inject WarehousePlan plan;
    @Inject Warehouses warehouses;
    @Inject Sites sites;

    private String facility;
    private final Moments moments = new Moments(this::choose);
    private transient Map<String, List<PlanBin>> zones;

    @PostConstruct
    void open() {
        facility = warehouses.busiest();
    }

    /** By zone, both in the order of their names. */
    public Map<String, List<PlanBin>> getZones() {
        if (zones == null && facility != null) {
            zones =
                    plan.of(Warehouses.facility(facility), moments.times(sites)).stream()
                            .collect(
                                    Collectors.groupingBy(
                                            place -> place.bin().zone(),
                                            LinkedHashMap::new,
                                            Collectors.toList()));
        }
        return zones;
    }

    public void choose() {
        zones = null;
    }

    /** How full, in percent, rounded up so that a bin with one box does not seem empty. */
    public int percent(PlanBin place) {
        return place.fill().multiply(HUNDRED).setScale(0, RoundingMode.CEILING).intValue();
    }

    /** The needs that the bins of a zone serve. */
    public List<String> needs(List<PlanBin> places) {
        return places.stream()
                .flatMap(place -> place.bin().suitable().stream())
                .distinct()
                .map(need -> "need." + need)
                .toList();
    }

    public long free(List<PlanBin> places) {
        return places.stream().filter(PlanBin::free).count();
    }

    public Moments getMoments() {
        return moments;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }
}
