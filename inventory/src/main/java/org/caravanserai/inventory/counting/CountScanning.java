package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.inventory.scanning.Scans;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Counts with one hand on the scanner: a bin or a unit says where, a lot says what, the same lot
 * again is one package more, and {@code +12} or {@code 12*} is twelve.
 */
@ApplicationScoped
@Retried
@Transactional
public class CountScanning {

    private static final Pattern MANY = Pattern.compile("[+*]([0-9]{1,6})|([0-9]{1,6})[*]");

    @Inject CountSheets sheets;
    @Inject CountKeeping keeping;
    @Inject CountView view;
    @Inject Scans scans;

    /**
     * What was chosen before the scan.
     *
     * @param lot null for none
     * @param location null for none
     * @param heard whether the lot was scanned itself, so that the same scan again is one more
     */
    public record Chosen(LotId lot, String location, boolean heard) {}

    /**
     * @throws Refusal {@code count-bin-first}, {@code count-lot-first}, {@code count-scan-other}
     *     for what is neither bin nor lot, what the scan itself lacks, and what {@link
     *     CountKeeping#count} throws
     */
    public CountRead take(String number, String scanned, Chosen chosen) {
        Matcher many = MANY.matcher(scanned.strip());
        if (many.matches()) {
            BigDecimal packages =
                    new BigDecimal(many.group(1) == null ? many.group(2) : many.group(1));
            return counted(number, chosen.lot(), chosen.location(), packages);
        }
        Scan scan = scans.read(scanned, sheets.get(number).site);
        if (!scan.known()) {
            Problem no = scan.remark();
            throw new Refusal(no.code(), no.args().toArray());
        }
        return switch (scan.kind()) {
            case BIN, HANDLING_UNIT -> place(number, scan.id());
            case LOT -> goods(number, LotId.parse(scan.id()), chosen);
            default -> throw new Refusal("count-scan-other", scan.code());
        };
    }

    /** Where one lot only is due there, that is the one. */
    private CountRead place(String number, String location) {
        CountShown count = view.get(number);
        List<CountShown.Line> due =
                count.lines().stream()
                        .filter(line -> line.due() && line.location().equals(location))
                        .toList();
        LotId only = due.size() == 1 ? due.get(0).lot() : null;
        return read(count, only, location, false, false);
    }

    private CountRead goods(String number, LotId scanned, Chosen chosen) {
        String location = chosen.location();
        if (chosen.heard() && scanned.equals(chosen.lot()) && location != null) {
            return counted(number, scanned, location, BigDecimal.ONE);
        }
        CountShown count = view.get(number);
        List<String> bins =
                count.lines().stream()
                        .filter(line -> line.lot().equals(scanned))
                        .map(CountShown.Line::location)
                        .toList();
        String where = location == null && bins.size() == 1 ? bins.get(0) : location;
        return read(count, scanned, where, true, false);
    }

    private CountRead counted(String number, LotId lot, String location, BigDecimal packages) {
        if (lot == null) {
            throw new Refusal("count-lot-first");
        }
        if (location == null) {
            throw new Refusal("count-bin-first", lot);
        }
        MeasuresAsked asked = new MeasuresAsked(packages, null, null, null);
        return read(keeping.count(number, lot, location, asked, true), lot, location, true, true);
    }

    private static CountRead read(
            CountShown count, LotId lot, String location, boolean heard, boolean counted) {
        long line =
                count.lines().stream()
                        .filter(one -> one.lot().equals(lot) && one.location().equals(location))
                        .map(CountShown.Line::id)
                        .findFirst()
                        .orElse(0L);
        return new CountRead(lot, location, line, heard, counted, count);
    }
}
