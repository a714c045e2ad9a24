package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.inventory.warehouse.BinAddress;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.BinLimits;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.SiteDefinition;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.caravanserai.kernel.text.FourNames;

/** Three warehouses with their bins. */
@ApplicationScoped
public class DemoWarehouses implements DemoPart {

    @Inject Warehouse warehouse;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load() {
        for (CSVRecord row : ReferenceTable.read(DemoWarehouses.class, "demo/sites.csv")) {
            warehouse.defineSite(
                    new SiteDefinition(
                            FacilityCode.parse(row.get("site")),
                            ZoneId.of(row.get("zone")),
                            new FourNames(
                                    row.get("en"), row.get("ru"), row.get("kk"), row.get("zh")),
                            row.get("calendar")));
        }
        for (CSVRecord row : ReferenceTable.read(DemoWarehouses.class, "demo/bins.csv")) {
            warehouse.defineBins(FacilityCode.parse(row.get("site")), bins(row));
        }
    }

    /** {@code A-01-01-1} with row, bay and level, or {@code F-01} where there are only rows. */
    private static List<BinDefinition> bins(CSVRecord row) {
        List<BinDefinition> bins = new ArrayList<>();
        for (int r = 1; r <= number(row, "rows"); r++) {
            String aisle = String.format(Locale.ROOT, "%02d", r);
            String line = row.get("zone") + "-" + aisle;
            if (number(row, "bays") == 0) {
                bins.add(bin(line, new BinAddress(aisle, null, null, null), row));
            }
            for (int bay = 1; bay <= number(row, "bays"); bay++) {
                for (int level = 1; level <= number(row, "levels"); level++) {
                    String rack = String.format(Locale.ROOT, "%02d", bay);
                    BinAddress address = new BinAddress(aisle, rack, "" + level, null);
                    bins.add(bin(line + "-" + rack + "-" + level, address, row));
                }
            }
        }
        return bins;
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static BinDefinition bin(String code, BinAddress address, CSVRecord row) {
        Set<StorageNeed> suitable =
                Arrays.stream(row.get("suitable").split(" "))
                        .map(StorageNeed::valueOf)
                        .collect(Collectors.toSet());
        return new BinDefinition(
                code,
                row.get("zone"),
                PlaceKind.valueOf(row.get("kind")),
                suitable,
                new BigDecimal(row.get("capacityKg")),
                "yes".equals(row.get("bonded")),
                address,
                BinLimits.NONE);
    }
}
