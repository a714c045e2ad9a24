package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.problem.Refusal;

/**
 * What was done later with the goods of a posting: it stands in the way of taking the posting back,
 * and has to be taken back before, the last first.
 */
@ApplicationScoped
public class Dependants {

    private static final int MOST = 20;

    /** Postings, not reversed, that took from an account after this one gave to it. */
    private static final String LATER =
            "select distinct p.id, p.recorded_at, p.kind from inventory.entry own join"
                + " inventory.entry e on e.lot = own.lot and e.place = own.place and e.status ="
                + " own.status join inventory.posting p on p.id = e.posting where own.posting = ?"
                + " and own.place > "
                    + Outside.MISSING.place()
                    + " and (own.packages > 0 or own.net_kg > 0 or own.gross_kg > 0)"
                    + " and e.posting <> own.posting"
                    + " and (e.packages < 0 or e.net_kg < 0 or e.gross_kg < 0)"
                    + " and p.recorded_at >= own.recorded_at and p.reverses is null and not exists"
                    + " (select 1 from inventory.posting r where r.reverses = p.id)"
                    + " order by p.recorded_at, p.id";

    /** A posting that stands on another. */
    private record Later(long id, PostingKind kind) {}

    @Inject PlainSql sql;
    @Inject Balances balances;

    /**
     * @param moves what the posting did
     * @throws Refusal {@code reversal-has-dependants} (posting, how many, their numbers, the last
     *     first) when goods it gave have gone on; {@code reversal-too-late} (posting, the later
     *     one, its kind) where that is not taken back by a posting
     */
    public void refuse(Posting posting, Collection<Move> moves) {
        if (!lacking(moves)) {
            return;
        }
        List<Later> chain = chain(posting);
        chain.stream()
                .filter(later -> !later.kind().reversible())
                .findFirst()
                .ifPresent(
                        later -> {
                            throw new Refusal(
                                    "reversal-too-late",
                                    posting.number(),
                                    Posting.numbered(later.id()),
                                    later.kind().name());
                        });
        if (!chain.isEmpty()) {
            String numbers =
                    chain.stream()
                            .map(later -> Posting.numbered(later.id()))
                            .collect(Collectors.joining(", "));
            throw new Refusal("reversal-has-dependants", posting.number(), chain.size(), numbers);
        }
    }

    private static Later later(ResultSet row) throws SQLException {
        return new Later(row.getLong(1), PostingKind.valueOf(row.getString(3)));
    }

    private boolean lacking(Collection<Move> moves) {
        Seen seen = balances.see(moves.stream().map(move -> move.to().lot()).distinct().toList());
        return moves.stream()
                .filter(move -> !move.to().outside())
                .anyMatch(move -> seen.of(move.to()).free().minus(move.amounts()).anyNegative());
    }

    private List<Later> chain(Posting posting) {
        Set<Later> found = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(posting.id));
        while (!open.isEmpty() && found.size() < MOST) {
            for (Later later : sql.rows(LATER, Dependants::later, open.poll())) {
                if (later.id() != posting.id() && found.add(later)) {
                    open.add(later.id());
                }
            }
        }
        List<Later> lastFirst = new ArrayList<>(found);
        Collections.reverse(lastFirst);
        return lastFirst;
    }
}
