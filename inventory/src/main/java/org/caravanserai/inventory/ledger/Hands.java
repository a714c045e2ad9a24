package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/** Who has laid a hand on goods, so that whoever may not have them is told whom to ask. */
@ApplicationScoped
public class Hands {

    private static final String LAID =
            " from inventory.reservation r join inventory.place p on p.id = r.place"
                    + " where r.state = 'PENDING' and r.lot = ?";

    private static final String EACH =
            "select r.declaration, p.code, r.status, r.packages, r.net_kg, r.gross_kg,"
                    + " r.supplementary_quantity, r.reserved_at"
                    + LAID
                    + " order by r.reserved_at, r.id";

    private static final String HOLDERS =
            "select distinct r.declaration" + LAID + " and p.id = ? order by r.declaration";

    @Inject PlainSql sql;

    /**
     * What is laid on goods of a lot.
     *
     * @param holder number of the declaration, the pick list or the act
     */
    public record Hand(
            String holder, String location, StockStatus status, Measures measures, Instant since) {}

    /** All that lies on the lot now, the oldest first. */
    List<Hand> on(Lot lot) {
        return sql.rows(
                EACH,
                row ->
                        new Hand(
                                row.getString(1),
                                row.getString(2),
                                StockStatus.valueOf(row.getString(3)),
                                new Amounts(
                                                row.getBigDecimal(4),
                                                row.getBigDecimal(5),
                                                row.getBigDecimal(6),
                                                row.getBigDecimal(7))
                                        .in(lot.unit()),
                                row.getObject(8, OffsetDateTime.class).toInstant()),
                lot.id);
    }

    /** The numbers of those who hold goods of the lot at that place. */
    public List<String> at(LotId lot, Place place) {
        return sql.rows(HOLDERS, row -> row.getString(1), lot.value(), place.id());
    }
}
