package org.caravanserai.inventory;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.receiving.CountSheet;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptPosted;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.Receiving;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.SiteDefinition;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.event.DeclarationFiled;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.ReleasedGoods;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.testkit.Engine;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.text.FourNames;

/** A warehouse at Khorgos with a few bins, and what happens around it. */
public final class Khorgos implements AutoCloseable {

    public static final FacilityCode GATEWAY = FacilityCode.parse("KZ-KHORGOS-GATEWAY");
    public static final FacilityCode AKTAU = FacilityCode.parse("KZ-AKTAU-PORT");
    public static final Measures PALLETS = Measures.of("20", "19800", "20600", "640", "PCE");
    public static final Measures TYRES = Measures.of("34", "1836", "1904.5");

    private static final AtomicInteger SERIAL = new AtomicInteger();

    public final House house;

    public Khorgos() {
        this(Engine.H2);
    }

    public Khorgos(Engine engine) {
        house = House.open(engine);
        Warehouse warehouse = house.get(Warehouse.class);
        warehouse.defineSite(
                new SiteDefinition(
                        GATEWAY,
                        ZoneId.of("Asia/Almaty"),
                        new FourNames("Gateway", "Ворота", "Қақпа", "门户"),
                        "KZ"));
        warehouse.defineSite(
                new SiteDefinition(
                        AKTAU,
                        ZoneId.of("Asia/Aqtau"),
                        new FourNames("Aktau", "Актау", "Ақтау", "阿克套"),
                        "KZ"));
        warehouse.defineBins(
                GATEWAY,
                List.of(
                        bin("A-01", 10_000_000, true, StorageNeed.GENERAL),
                        bin("A-02", 10_000_000, true, StorageNeed.GENERAL),
                        bin("SMALL", 1_000, true, StorageNeed.GENERAL),
                        bin("OPEN", 10_000_000, false, StorageNeed.GENERAL),
                        bin("COLD", 10_000_000, true, StorageNeed.COLD)));
        warehouse.defineBins(AKTAU, List.of(bin("Q-01", 10_000_000, true, StorageNeed.GENERAL)));
    }

    private static BinDefinition bin(String code, long kg, boolean bonded, StorageNeed need) {
        Set<StorageNeed> suitable = EnumSet.of(need);
        return new BinDefinition(
                code,
                code.substring(0, 1),
                PlaceKind.RACK,
                suitable,
                BigDecimal.valueOf(kg),
                bonded);
    }

    /** A container of two lines, announced under a number of its own; returns its receipt. */
    public ReceiptShown announced() {
        return announced("SMGS-" + SERIAL.incrementAndGet(), 1, PALLETS, TYRES);
    }

    public ReceiptShown announced(String smgs, int version, Measures... lines) {
        house.tell(consignment(smgs, version, lines));
        return receipt(smgs);
    }

    public static ConsignmentAnnounced consignment(String smgs, int version, Measures... lines) {
        List<AnnouncedLine> said = new java.util.ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            said.add(
                    new AnnouncedLine(
                            i + 1,
                            CommodityCode.parse(i == 0 ? "8541430000" : "4011201000"),
                            i == 0 ? "Photovoltaic modules" : "Bus and truck tyres",
                            "PX",
                            lines[i],
                            Money.of("96000.00", "USD")));
        }
        return new ConsignmentAnnounced(
                smgs,
                version,
                "X8155",
                Party.named("Xi'an Longmarch Export Co"),
                Party.named("Almaty Solar LLP"),
                FacilityCode.parse("XIA-LANDPORT"),
                GATEWAY,
                List.of(
                        new AnnouncedContainer(
                                ContainerNumber.parse("CSQU3054383"),
                                SizeType.parse("42G1"),
                                Seal.parse("KZ1048576"),
                                "5276403",
                                said)),
                ago(Duration.ofDays(9)));
    }

    public static Instant ago(Duration duration) {
        return Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS).minus(duration);
    }

    public ReceiptShown receipt(String smgs) {
        return house
                .get(ReceiptView.class)
                .list(new ReceiptFilter(GATEWAY, null, null), 1000, null)
                .items()
                .stream()
                .filter(receipt -> receipt.consignment().equals(smgs))
                .findFirst()
                .orElseThrow();
    }

    public static CountSheet.Line count(int line, Measures measures, String location) {
        return new CountSheet.Line(line, MeasuresAsked.of(measures), location, "", null, null);
    }

    public ReceiptPosted post(
            ReceiptShown receipt, Instant at, boolean complete, CountSheet.Line... lines) {
        return house.get(Receiving.class)
                .post(receipt.id(), new CountSheet(true, null, List.of(lines), at, complete));
    }

    /** A lot of photovoltaic modules in bin A-01, in temporary storage. */
    public LotId pallets() {
        return post(announced(), null, false, count(1, PALLETS, "A-01")).lots().get(0).lot();
    }

    public void file(String declaration, String procedure, LotId lot, Measures measures) {
        house.tell(filed(declaration, procedure, lot, measures));
    }

    public static DeclarationFiled filed(
            String declaration, String procedure, LotId lot, Measures measures) {
        return new DeclarationFiled(
                declaration,
                CustomsProcedure.parse(procedure),
                procedure.endsWith("70")
                        ? StockStatus.CUSTOMS_WAREHOUSE
                        : StockStatus.TEMPORARY_STORAGE,
                List.of(new DeclaredGoods(1, lot, measures, ContainerNumber.parse("CSQU3054383"))),
                ago(Duration.ZERO));
    }

    public void release(
            String declaration,
            String procedure,
            StockStatus to,
            LotId lot,
            Measures measures,
            LocalDate until) {
        house.tell(
                new GoodsReleased(
                        declaration,
                        number(declaration),
                        CustomsProcedure.parse(procedure),
                        to,
                        List.of(
                                new ReleasedGoods(
                                        1,
                                        lot,
                                        measures,
                                        ContainerNumber.parse("CSQU3054383"),
                                        until)),
                        ago(Duration.ZERO)));
    }

    public static DeclarationNumber number(String declaration) {
        int serial = Math.floorMod(declaration.hashCode(), 9_000_000) + 1;
        return new DeclarationNumber("39851712", LocalDate.of(2026, 11, 22), serial);
    }

    /** Files and releases so much of a lot into free circulation. */
    public void clear(LotId lot, Measures measures) {
        String declaration = "D-" + SERIAL.incrementAndGet();
        file(declaration, "4000", lot, measures);
        release(declaration, "4000", StockStatus.RELEASED, lot, measures, null);
    }

    public List<StockRow> stock(LotId lot) {
        return house.get(StockView.class).of(lot);
    }

    public List<StockRow> stock(StockFilter filter) {
        return house.get(StockView.class).list(filter, 1000, null).items();
    }

    public static Actor clerk(FacilityCode site) {
        return new Actor(
                "clerk",
                "Clerk",
                EnumSet.of(Role.CLERK),
                Set.of(site),
                Set.of(),
                java.util.Locale.ENGLISH);
    }

    public static Actor broker(String client) {
        return new Actor(
                "broker",
                "Broker",
                EnumSet.of(Role.BROKER),
                Set.of(),
                Set.of(PartyId.ofName(client)),
                java.util.Locale.ENGLISH);
    }

    @Override
    public void close() {
        house.close();
    }
}
