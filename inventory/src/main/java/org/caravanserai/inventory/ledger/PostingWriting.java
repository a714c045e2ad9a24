package org.caravanserai.inventory.ledger;

import java.util.Collection;
import java.util.SortedMap;
import org.caravanserai.kernel.database.PlainSql;

/** A posting and its entries, whatever their number, in one round trip. */
final class PostingWriting {

    private static final String WRITE =
            "insert into inventory.posting (id, kind, reference, actor, effective_at, recorded_at,"
                    + " reverses, reason) values (?, ?, ?, ?, ?, ?, ?, ?);"
                    + " insert into inventory.entry (id, posting, lot, place, status, packages,"
                    + " net_kg, gross_kg, supplementary_quantity, effective_at, recorded_at)"
                    + " select e.id, cast(? as bigint), e.lot, e.place, e.status, e.packages,"
                    + " e.net, e.gross, e.other, cast(? as timestamp(6) with time zone),"
                    + " cast(? as timestamp(6) with time zone) from unnest("
                    + "cast(? as bigint array), cast(? as varchar array), cast(? as bigint array),"
                    + " cast(? as varchar array), cast(? as numeric(18,6) array),"
                    + " cast(? as numeric(18,6) array), cast(? as numeric(18,6) array),"
                    + " cast(? as numeric(18,6) array)) as e (id, lot, place, status, packages,"
                    + " net, gross, other)";

    private PostingWriting() {}

    /**
     * @param changes what each account gains or loses
     */
    static void write(PlainSql sql, Posting posting, SortedMap<Account, Amounts> changes) {
        Collection<Account> accounts = changes.keySet();
        Collection<Amounts> amounts = changes.values();
        sql.write(
                WRITE,
                posting.id,
                posting.kind.name(),
                posting.reference,
                posting.actor,
                posting.effectiveAt,
                posting.recordedAt,
                posting.reverses,
                posting.reason,
                posting.id,
                posting.effectiveAt,
                posting.recordedAt,
                sql.numbers(Entry.NUMBERS, changes.size()),
                accounts.stream().map(Account::lot).toList(),
                accounts.stream().map(Account::place).toList(),
                accounts.stream().map(account -> account.status().name()).toList(),
                amounts.stream().map(Amounts::packages).toList(),
                amounts.stream().map(Amounts::netKg).toList(),
                amounts.stream().map(Amounts::grossKg).toList(),
                amounts.stream().map(Amounts::supplementary).toList());
    }
}
