package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.time.HouseClock;

/** The places and ways of the corridor. */
@ApplicationScoped
@Retried
@Transactional
public class Network {

    /** UN/LOCODE of a place, five characters. */
    public static final String UNLOCODE = "UNLOCODE";

    private static final List<String> SCHEMES = List.of(UNLOCODE, "ESR", "SMDG", "BIC", "CUSTOMS");

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject Names names;

    public Optional<Facility> find(FacilityCode code) {
        return names.of(
                "code " + code.value(),
                () ->
                        Optional.ofNullable(em.find(FacilityRow.class, code.value()))
                                .map(FacilityRow::facility));
    }

    /** The facility of that code, if the text is a code and we know it. */
    public Optional<Facility> find(String code) {
        try {
            return find(FacilityCode.parse(code));
        } catch (InvalidValue noCode) {
            return Optional.empty();
        }
    }

    /** The facility that another book called so on that day. */
    public Optional<Facility> named(String scheme, String code, LocalDate day) {
        return names.of(scheme + ' ' + code + ' ' + day, () -> asked(scheme, code, day));
    }

    private Optional<Facility> asked(String scheme, String code, LocalDate day) {
        return em.createQuery(
                        "select f from FacilityRow f, ExternalCode x where f.code = x.facility"
                                + " and x.scheme = :scheme and x.code = :code"
                                + " and x.validFrom <= :day"
                                + " and (x.validTo is null or x.validTo >= :day)"
                                + " order by x.validFrom desc, f.code",
                        FacilityRow.class)
                .setParameter("scheme", scheme)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(FacilityRow::facility);
    }

    /**
     * The facility of our own code, or else of a code that any other book used on that day: a
     * sender names a place by the book he lives in. A code of the list of ports goes before others.
     */
    public Optional<Facility> known(String code, LocalDate day) {
        return find(code)
                .or(
                        () ->
                                SCHEMES.stream()
                                        .map(scheme -> named(scheme, code, day))
                                        .flatMap(Optional::stream)
                                        .findFirst());
    }

    public List<Facility> facilities() {
        return em.createQuery("select f from FacilityRow f order by f.code", FacilityRow.class)
                .getResultStream()
                .map(FacilityRow::facility)
                .toList();
    }

    /** The legs that can be gone today, each with its newest figures. */
    public List<Leg> legs() {
        return legs(clock.now().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The legs that could or can be gone on that day, with the figures that held then. */
    public List<Leg> legs(LocalDate day) {
        Map<String, Leg> newest = new LinkedHashMap<>();
        em.createQuery(
                        "select l from LegRow l where l.validFrom <= :day"
                                + " and (l.validTo is null or l.validTo >= :day)"
                                + " order by l.validFrom, l.id",
                        LegRow.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> newest.put(row.key(), row.leg()));
        return List.copyOf(newest.values());
    }

    /** The facilities of a usual way, in their order. */
    public List<FacilityCode> route(String route) {
        return em.createQuery(
                        "select s.facility from RouteStop s where s.route = :route"
                                + " order by s.position",
                        String.class)
                .setParameter("route", route)
                .getResultStream()
                .map(FacilityCode::new)
                .toList();
    }

    /**
     * The quickest way of a train and vessel by usual hours; empty when no legs join the two, or
     * they are one.
     */
    public List<Leg> quickest(FacilityCode from, FacilityCode to) {
        return new Ways(legs().stream().filter(Leg::onTheLine).toList()).quickest(from, to);
    }

    /** Where goods handed out at this facility usually go next along a route, if that is known. */
    public Optional<FacilityCode> onward(FacilityCode facility) {
        return em.createQuery(
                        "select next.facility from RouteStop here, RouteStop next"
                                + " where here.facility = :facility and next.route = here.route"
                                + " and next.position = here.position + 1 order by here.id",
                        String.class)
                .setParameter("facility", facility.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(FacilityCode::new);
    }
}
