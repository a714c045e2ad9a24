package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.goods.Measures;

/** Finds the tally of a receipt, shows it and turns it into the sheet that is posted. */
@ApplicationScoped
class Tallies {

    @Inject EntityManager em;
    @Inject Receipts receipts;

    /** The tally, begun if there is none yet. */
    Tally of(Receipt receipt) {
        return find(receipt)
                .orElseGet(
                        () -> {
                            Tally tally = new Tally(receipt.id);
                            em.persist(tally);
                            return tally;
                        });
    }

    Optional<Tally> find(Receipt receipt) {
        return Optional.ofNullable(em.find(Tally.class, receipt.id));
    }

    List<TallyEntry> entries(Receipt receipt) {
        return em.createQuery(
                        "from TallyEntry e where e.receipt = :receipt order by e.id",
                        TallyEntry.class)
                .setParameter("receipt", receipt.id)
                .getResultList();
    }

    TallyShown shown(Receipt receipt) {
        Optional<Tally> tally = find(receipt);
        List<TallyEntry> entries = entries(receipt);
        Map<Integer, List<TallyCount>> counts = TallySum.byLine(entries);
        Map<Integer, String> reasons = tally.map(t -> t.reasons).orElse(Map.of());
        return new TallyShown(
                tally.map(t -> t.seal).orElse(null),
                tally.map(t -> t.sealIntact).orElse(null),
                tally.map(t -> t.outsidePermit).orElse(null),
                entries.size(),
                entries.isEmpty() ? null : entries.get(entries.size() - 1).count(),
                receipts.lines(receipt).stream()
                        .map(
                                line ->
                                        line(
                                                line,
                                                counts.getOrDefault(line.line, List.of()),
                                                reasons.getOrDefault(line.line, "")))
                        .toList());
    }

    private static TallyShown.Line line(ReceiptLine line, List<TallyCount> counts, String reason) {
        Map<String, Measures> byBin = TallySum.byBin(line, counts);
        return new TallyShown.Line(
                line.line,
                line.commodity,
                line.description,
                line.packageKind,
                line.announcedMeasures(),
                line.countedMeasures(),
                TallySum.total(line, byBin),
                List.copyOf(byBin.keySet()),
                reason);
    }

    /** One line of the sheet for each line and bin that goods were counted into. */
    CountSheet sheet(Receipt receipt, boolean complete) {
        Tally tally = of(receipt);
        Map<Integer, List<TallyCount>> counts = TallySum.byLine(entries(receipt));
        List<CountSheet.Line> lines = new ArrayList<>();
        for (ReceiptLine line : receipts.lines(receipt)) {
            TallySum.byBin(line, counts.getOrDefault(line.line, List.of()))
                    .forEach((bin, measures) -> lines.add(counted(line, bin, measures)));
        }
        String seal = tally.seal == null ? null : tally.seal.number();
        return new CountSheet(
                tally.sealIntact,
                seal,
                lines,
                null,
                complete,
                Map.copyOf(tally.reasons),
                tally.outsidePermit);
    }

    private static CountSheet.Line counted(ReceiptLine line, String bin, Measures measures) {
        return new CountSheet.Line(line.line, MeasuresAsked.of(measures), bin, "", null, null);
    }

    /** Permit under which goods may be put outside the customs warehouse; null for none. */
    String permit(Receipt receipt) {
        return find(receipt).map(tally -> tally.outsidePermit).orElse(null);
    }

    void clear(Receipt receipt) {
        em.flush();
        em.createQuery("delete from TallyEntry e where e.receipt = :receipt")
                .setParameter("receipt", receipt.id)
                .executeUpdate();
        find(receipt).ifPresent(em::remove);
    }

    /** Packages of the line that are announced and in no count yet. */
    BigDecimal open(Receipt receipt, int number) {
        return shown(receipt).lines().stream()
                .filter(line -> line.line() == number)
                .map(line -> line.difference().negate().max(BigDecimal.ZERO))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
