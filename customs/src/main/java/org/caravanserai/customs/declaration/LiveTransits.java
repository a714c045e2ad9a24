package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.kernel.database.PlainSql;

/**
 * Which containers travel under which transit declaration: filed, or released and not completed. A
 * container goes under one of them, unless each names a part of it. Goods that lie here go in the
 * containers that box 31 lists, not in the one they came in.
 */
@ApplicationScoped
class LiveTransits {

    private static final String LIVE =
            "select d.id, i.container, i.boxes from customs.declaration d join"
                + " customs.declaration_item i on i.declaration = d.id where d.procedure_code like"
                + " '80%%' and d.transit_ended_at is null and (d.status = any(?) or d.status ="
                + " 'RELEASED') and i.decision <> 'REFUSED' and d.id <> ? and (i.container ="
                + " any(?)%s) order by d.id";

    private static final String WHOLE = "1";
    private static final String PART = "2";

    @Inject PlainSql sql;

    /** A container as an item names it; the part is blank where the item says none. */
    private record Named(long declaration, String container, String part) {}

    /** What forbids that it travels under this declaration too. */
    List<Finding> taken(Declaration declaration) {
        return found(declaration, false, "container-under-transit");
    }

    /** Containers that another declaration names in part, as this one does. */
    List<Finding> shared(Declaration declaration) {
        return found(declaration, true, "container-shared-in-transit");
    }

    private List<Finding> found(Declaration declaration, boolean allowed, String code) {
        if (!declaration.procedure.transit()) {
            return List.of();
        }
        Map<String, Named> mine = new TreeMap<>();
        Map<String, DeclarationItem> items = new HashMap<>();
        for (DeclarationItem item : declaration.items) {
            for (Named named : named(declaration.id, container(item), item.boxes)) {
                mine.putIfAbsent(named.container(), named);
                items.putIfAbsent(named.container(), item);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Named other : others(declaration.id, List.copyOf(mine.keySet()))) {
            Named own = mine.get(other.container());
            if (own != null && shareable(own, other) == allowed) {
                mine.remove(other.container());
                findings.add(
                        Finding.of(
                                items.get(own.container()),
                                "containers",
                                code,
                                own.container(),
                                DeclarationId.print(other.declaration())));
            }
        }
        return findings;
    }

    private static boolean shareable(Named own, Named other) {
        return PART.equals(own.part()) && !WHOLE.equals(other.part());
    }

    private static String container(DeclarationItem item) {
        return item.lot != null || item.container == null ? null : item.container.value();
    }

    private List<Named> others(long declaration, List<String> containers) {
        if (containers.isEmpty()) {
            return List.of();
        }
        List<Object> given =
                new ArrayList<>(
                        List.of(
                                DeclarationStatus.atTheOffice().stream().map(Enum::name).toList(),
                                declaration,
                                containers));
        containers.forEach(container -> given.add("%\"" + container + "\"%"));
        String typed =
                String.join("", Collections.nCopies(containers.size(), " or i.boxes like ?"));
        return sql
                .rows(
                        LIVE.formatted(typed),
                        row -> named(row.getLong(1), row.getString(2), row.getString(3)),
                        given.toArray())
                .stream()
                .flatMap(List::stream)
                .filter(named -> containers.contains(named.container()))
                .toList();
    }

    /** As box 31 lists them; the container of the goods where it lists none. */
    private static List<Named> named(long declaration, String container, String boxes) {
        List<ContainerPart> listed = Json.boxes(boxes).containers();
        if (listed.isEmpty()) {
            return container == null ? List.of() : List.of(new Named(declaration, container, ""));
        }
        return listed.stream()
                .map(part -> new Named(declaration, part.number().strip(), part.part()))
                .toList();
    }
}
