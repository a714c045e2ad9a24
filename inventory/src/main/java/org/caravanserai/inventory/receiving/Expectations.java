package org.caravanserai.inventory.receiving;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.journal.Together;

/**
 * Opens an expected receipt for every announced container whose destination is a site of ours. A
 * corrected list replaces what was not yet counted and leaves what was.
 */
@ApplicationScoped
class Expectations {

    private static final String EXPECTED =
            "select distinct container from inventory.receipt where container = any(?)";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Together together;
    @Inject Places places;
    @Inject Receipts receipts;

    void on(@Observes @Priority(2000) ConsignmentAnnounced announced) {
        Map<ContainerNumber, Receipt> known =
                receipts.of(announced.consignment()).stream()
                        .collect(Collectors.toMap(r -> r.container, Function.identity()));
        boolean ours = places.site(announced.destination()).isPresent();
        if (ours) {
            announced.containers().forEach(box -> expect(announced, box, known.get(box.number())));
        }
        known.values().stream()
                .filter(receipt -> receipt.version < announced.version())
                .filter(receipt -> receipt.status.untouched())
                .forEach(receipt -> receipt.cancel(announced.version()));
    }

    private void expect(ConsignmentAnnounced announced, AnnouncedContainer box, Receipt known) {
        if (known == null) {
            Receipt receipt = new Receipt(announced, box);
            em.persist(receipt);
            box.lines().forEach(line -> em.persist(new ReceiptLine(receipt, line)));
            return;
        }
        boolean newer = announced.version() > known.version;
        if (newer && known.status != ReceiptStatus.COMPLETED) {
            known.announce(announced, box);
            replaceUncounted(known, box.lines());
        }
    }

    private void replaceUncounted(Receipt receipt, List<AnnouncedLine> said) {
        Map<Integer, ReceiptLine> known =
                receipts.lines(receipt).stream()
                        .collect(Collectors.toMap(line -> line.line, Function.identity()));
        for (AnnouncedLine line : said) {
            Optional.ofNullable(known.remove(line.line()))
                    .ifPresentOrElse(
                            old -> replace(old, line),
                            () -> em.persist(new ReceiptLine(receipt, line)));
        }
        known.values().stream().filter(ReceiptLine::untouched).forEach(em::remove);
    }

    private static void replace(ReceiptLine old, AnnouncedLine line) {
        if (old.untouched()) {
            old.announce(line);
        }
    }

    void on(@Observes @Priority(2000) ContainerArrived arrived) {
        boolean expected =
                together.once(Expectations.class, ContainerArrived.class, arrived, this::expected)
                        .contains(arrived.container().value());
        if (!expected) {
            return;
        }
        receipts.open(arrived.container()).stream()
                .filter(receipt -> receipt.facility.equals(arrived.facility()))
                .forEach(receipt -> receipt.arrive(arrived.effectiveAt()));
    }

    /** Those of the containers that any receipt speaks of. */
    private Set<String> expected(List<ContainerArrived> arrived) {
        List<String> numbers = arrived.stream().map(a -> a.container().value()).toList();
        return Set.copyOf(sql.rows(EXPECTED, row -> row.getString(1), numbers));
    }
}
