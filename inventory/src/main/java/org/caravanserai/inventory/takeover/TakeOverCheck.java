package org.caravanserai.inventory.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.handling.Stored;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** Reads the rows of a sheet and says everything that is wrong with each. */
@ApplicationScoped
class TakeOverCheck {

    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_CODE = 50;

    @Inject Places places;
    @Inject BinCheck bins;
    @Inject HouseClock clock;

    List<TakeOverLine> lines(FacilityCode site, List<TakeOverRow> rows, List<Problem> problems) {
        LocalDate today = clock.now().atZone(places.site(site).orElseThrow().zone()).toLocalDate();
        List<TakeOverLine> lines = new ArrayList<>();
        Map<String, TakeOverLine> first = new HashMap<>();
        for (TakeOverRow row : rows) {
            int before = problems.size();
            TakeOverLine line = line(site, row, today, problems);
            if (problems.size() == before) {
                TakeOverLine other = first.putIfAbsent(line.lotKey(), line);
                if (other != null && !other.agrees(line)) {
                    problems.add(
                            Problem.ofRow(
                                    row.number(),
                                    TakeOverColumn.ITEM.title(),
                                    "take-over-item-differs",
                                    line.lotKey(),
                                    other.row()));
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private TakeOverLine line(
            FacilityCode site, TakeOverRow row, LocalDate today, List<Problem> problems) {
        TakeOverCells cells = new TakeOverCells(row, problems);
        cells.required();
        StockStatus status = cells.status();
        CommodityCode commodity = cells.commodity();
        Measures measures = cells.measures();
        LocalDate since = cells.day(TakeOverColumn.SINCE);
        LocalDate until = cells.day(TakeOverColumn.UNTIL);
        DeclarationNumber declaration = cells.declaration();
        BigDecimal item = cells.number(TakeOverColumn.ITEM);
        BigDecimal suspended = cells.number(TakeOverColumn.SUSPENDED_DUTY);
        bonded(cells, status, declaration, item, suspended);
        days(cells, since, until, today);
        lengths(cells);
        Party owner = cells.owner();
        Place bin = bin(site, cells, commodity, owner, status);
        return new TakeOverLine(
                row.number(),
                bin,
                owner,
                cells.container(),
                cells.text(TakeOverColumn.CONSIGNMENT),
                commodity,
                cells.text(TakeOverColumn.DESCRIPTION),
                cells.text(TakeOverColumn.PACKAGE_KIND),
                measures,
                cells.value(),
                status,
                status == StockStatus.CUSTOMS_WAREHOUSE ? declaration : null,
                item == null || declaration == null ? 0 : item.intValue(),
                since,
                until,
                suspended == null ? BigDecimal.ZERO : suspended,
                cells.text(TakeOverColumn.GUARANTEE));
    }

    /** Goods under bond have a declaration item and an amount of duty, be it zero. */
    private static void bonded(
            TakeOverCells cells,
            StockStatus status,
            DeclarationNumber declaration,
            BigDecimal item,
            BigDecimal suspended) {
        if (suspended != null && (suspended.signum() < 0 || suspended.scale() > 2)) {
            cells.wrong(TakeOverColumn.SUSPENDED_DUTY, "take-over-number", suspended);
        }
        if (item != null && (item.scale() > 0 || item.signum() <= 0 || item.intValue() > 999)) {
            cells.wrong(TakeOverColumn.ITEM, "take-over-number", item);
        }
        if (status != StockStatus.CUSTOMS_WAREHOUSE) {
            return;
        }
        if (declaration == null && cells.text(TakeOverColumn.DECLARATION).isEmpty()) {
            cells.wrong(TakeOverColumn.DECLARATION, "required");
        }
        if (item == null && cells.text(TakeOverColumn.ITEM).isEmpty()) {
            cells.wrong(TakeOverColumn.ITEM, "required");
        }
        if (suspended == null && cells.text(TakeOverColumn.SUSPENDED_DUTY).isEmpty()) {
            cells.wrong(TakeOverColumn.SUSPENDED_DUTY, "required");
        }
        if (cells.text(TakeOverColumn.UNTIL).isEmpty()) {
            cells.wrong(TakeOverColumn.UNTIL, "required");
        }
    }

    private static void days(
            TakeOverCells cells, LocalDate since, LocalDate until, LocalDate today) {
        if (since != null && since.isAfter(today)) {
            cells.wrong(TakeOverColumn.SINCE, "take-over-future", since);
        }
        if (since != null && until != null && until.isBefore(since)) {
            cells.wrong(TakeOverColumn.UNTIL, "take-over-before", until, since);
        }
    }

    private static void lengths(TakeOverCells cells) {
        longer(cells, TakeOverColumn.DESCRIPTION, LONGEST_DESCRIPTION);
        longer(cells, TakeOverColumn.CONSIGNMENT, LONGEST_CODE);
        longer(cells, TakeOverColumn.PACKAGE_KIND, 10);
        longer(cells, TakeOverColumn.GUARANTEE, 20);
    }

    private static void longer(TakeOverCells cells, TakeOverColumn column, int most) {
        if (cells.text(column).length() > most) {
            cells.wrong(column, "note-too-long", cells.text(column).length(), most);
        }
    }

    private Place bin(
            FacilityCode site,
            TakeOverCells cells,
            CommodityCode commodity,
            Party owner,
            StockStatus status) {
        String code = cells.text(TakeOverColumn.LOCATION);
        Place bin = code.isEmpty() ? null : places.bin(site, code).orElse(null);
        if (bin == null) {
            if (!code.isEmpty()) {
                cells.wrong(TakeOverColumn.LOCATION, "unknown-location", code, site);
            }
        } else if (commodity != null && status != null) {
            String field = TakeOverColumn.LOCATION.title();
            PartyId whose = owner == null ? bin.owner() : owner.id();
            bins.unfit(bin, Stored.of(commodity, whose, status), field)
                    .ifPresent(
                            unfit ->
                                    cells.wrong(
                                            TakeOverColumn.LOCATION,
                                            unfit.code(),
                                            unfit.args().toArray()));
        }
        return bin;
    }
}
