package org.caravanserai.shipments.container;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;

/** The condition of a list of containers, the scope of the actor included. */
final class ContainerQuery {

    private static final char ESCAPE = '!';
    private static final String BY_TEXT =
            "(c.number like :number escape '!' or upper(c.consignment) like :q escape '!'"
                    + " or upper(c.train) like :q escape '!'"
                    + " or upper(cast(c.consignee as string)) like :q escape '!')";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ContainerQuery(ContainerFilter filter, String after, Actor actor) {
        if (filled(filter.q())) {
            String q = escaped(filter.q());
            add(BY_TEXT, "q", '%' + q + '%');
            parameters.put("number", '%' + q.replaceAll("[\\s-]", "") + '%');
        }
        if (filled(filter.facility())) {
            add("c.facility = :facility", "facility", facility(filter.facility()));
        }
        if (filter.status() != null) {
            add("c.status = :status", "status", filter.status());
        }
        if (filled(filter.hold())) {
            add(
                    "exists (select h.id from ContainerHold h where h.container = c.number"
                            + " and h.lifted is null and h.code = :hold)",
                    "hold",
                    filter.hold().strip().toUpperCase(Locale.ROOT));
        }
        if (after != null) {
            add("c.number > :after", "after", after);
        }
        scope(actor);
    }

    private void scope(Actor actor) {
        if (!actor.sites().isEmpty()) {
            add(
                    "(c.facility in :sites or c.origin in :sites or c.destination in :sites)",
                    "sites",
                    actor.sites());
        }
        if (!actor.clients().isEmpty()) {
            add("(c.consignor in :clients or c.consignee in :clients)", "clients", actor.clients());
        }
    }

    /** The same scope for a container at hand. */
    static boolean visible(Container c, Actor actor) {
        boolean place =
                actor.sites().isEmpty()
                        || Stream.of(c.facility, c.origin, c.destination)
                                .anyMatch(f -> f != null && actor.sites().contains(f));
        boolean client =
                actor.clients().isEmpty()
                        || Stream.of(c.consignor, c.consignee)
                                .anyMatch(p -> p != null && actor.clients().contains(p));
        return place && client;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String escaped(String q) {
        String text = q.strip().toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '%' || c == '_' || c == ESCAPE) {
                out.append(ESCAPE);
            }
            out.append(c);
        }
        return out.toString();
    }

    private static FacilityCode facility(String code) {
        try {
            return FacilityCode.parse(code);
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("facility"));
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** Follows a condition of the asker's own: empty, or begins with "and". */
    String where() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
