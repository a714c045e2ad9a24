package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.database.PlainSql;

/** Finds the containers that the rules of watching have found silent. */
@ApplicationScoped
class Silence {

    private static final String PREFIX = "container:";
    private static final String SILENT =
            "select subject from shipments.inbox_item where code = 'container-silent'"
                    + " and state <> 'CLOSED' and subject = any(?)";

    @Inject PlainSql sql;

    Set<String> among(Collection<String> numbers) {
        List<String> subjects = numbers.stream().map(number -> PREFIX + number).toList();
        return subjects.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        sql.rows(
                                SILENT,
                                row -> row.getString(1).substring(PREFIX.length()),
                                subjects));
    }
}
