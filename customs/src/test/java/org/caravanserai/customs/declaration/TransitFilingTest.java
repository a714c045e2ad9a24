package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.kernel.event.DeclarationFiled;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A transit is declared while the goods are on the way: box by box, to the end. */
@ExtendWith(OnThatDay.class)
class TransitFilingTest {

    /** What somebody types into a box that takes a code of a list. */
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("37", "8000"),
                    Map.entry("22", "USD"),
                    Map.entry("42.currency", "USD"),
                    Map.entry("33", "854143"),
                    Map.entry("31.count", "20"),
                    Map.entry("35", "20600"),
                    Map.entry("38", "19800"),
                    Map.entry("42", "96000.00"),
                    Map.entry("31.packages", "PX 20"),
                    Map.entry("31.containers", "CSQU3054383 1"),
                    Map.entry("40", "TD 32114455 2026-11-10"),
                    Map.entry("44", "02013 32114455 2026-11-10"),
                    Map.entry("19", "1"),
                    Map.entry("37.feature", "000"));

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private final Corridor.Client client = corridor.client("1000000");

    @Test
    void everyBoxOfTheTransitDeclarationIsTypedFiledAndReleased() {
        String id = blank();
        add(id, line("8541430000"));
        for (BoxRule rule : boxes()) {
            int item = rule.place() == BoxRule.Place.ITEM ? 1 : BoxEntry.HEAD;
            say(id, item, rule.code(), entry(rule));
        }

        DeclarationView typed = corridor.find(id);
        for (BoxRule rule : boxes()) {
            Map<String, String> texts =
                    rule.place() == BoxRule.Place.ITEM
                            ? typed.items().get(0).texts()
                            : typed.texts();
            assertThat(texts.get(rule.code())).as(rule.code()).isEqualTo(entry(rule));
        }
        corridor.file(client, id);
        corridor.answer();

        DeclarationView released = corridor.find(id);
        assertThat(released.status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(released.payable()).as("six MCI for the form").isEqualByComparingTo("25950");
        assertThat(corridor.money(client.party().id()).spent()).isEqualByComparingTo("25950");
        assertThat(told(id).goods()).isEmpty();
        assertThat(corridor.house.get(FactRecorder.class).all(GoodsReleased.class))
                .filteredOn(fact -> fact.declaration().equals(id))
                .singleElement()
                .satisfies(fact -> assertThat(fact.goods()).isEmpty());
    }

    @Test
    void asksForNoLotNorOriginNorTenDigits() {
        String id = blank();
        add(id, line("854143"));

        assertThat(corridor.house.get(Declarations.class).check(id)).isEmpty();
    }

    @Test
    void aGoodsDeclarationStillAsksForThem() {
        String id =
                corridor.house.as(
                        client.broker(),
                        () ->
                                corridor.house
                                        .get(BlankDrafts.class)
                                        .open(CustomsProcedure.parse("4000"), client.party().id()));

        assertThat(caught(InvalidInput.class, () -> add(id, line("854143"))).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-commodity-code");
        add(id, line("8541430000"));
        assertThat(corridor.house.get(Declarations.class).check(id))
                .extracting(finding -> finding.problem().code())
                .contains("goods-not-received", "origin-missing");
    }

    @Test
    void isWithdrawnWithItsFeeFreeAgain() {
        String id = blank();
        add(id, line("8541430000"));
        corridor.file(client, id);
        assertThat(corridor.money(client.party().id()).earmarked()).isEqualByComparingTo("25950");

        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Drafting.class).withdraw(id, "train is not formed");
                    return null;
                });

        assertThat(corridor.money(client.party().id()).earmarked()).isEqualByComparingTo("0");
    }

    @Test
    void goodsThatLieHereAreTakenFromTheirLotAsBefore() {
        LotId lot = corridor.receiveModules(client);
        String first = corridor.draft(client, "8000", modules(lot, "20", "96000"));
        String second = corridor.draft(client, "8000", modules(lot, "1", "4800"));
        corridor.file(client, first);

        assertThat(caught(Refusal.class, () -> corridor.file(client, second)).code())
                .isEqualTo("lot-under-filing");
    }

    /** The whole train before it comes: what the list said is not typed again. */
    @Test
    void theDraftsOfATrainAreFiledAsOneSet() {
        List<String> notes = List.of("32118801", "32118802", "32118803");
        List<String> boxes = List.of("KTLU2257469", "MSKU9070323", "TGHU1234567");
        for (int i = 0; i < notes.size(); i++) {
            new TransitDesk(corridor).announce(client, notes.get(i), boxes.get(i));
        }
        CustomsProcedure transit = CustomsProcedure.parse("8000");
        String set =
                corridor.house.as(
                        client.broker(),
                        () -> {
                            DeclarationSets sets = corridor.house.get(DeclarationSets.class);
                            List<String> drafts = sets.prepared("X8155", transit, notes);
                            String made = sets.create("X8155", drafts);
                            corridor.house.get(SetFiling.class).file(made);
                            return made;
                        });
        corridor.house.get(SetFiling.class).fileDue();
        corridor.answer();

        SetView done = corridor.house.get(DeclarationSets.class).find(set);
        assertThat(done.members())
                .hasSize(3)
                .allSatisfy(
                        member -> {
                            DeclarationView filed = corridor.find(member.declaration());
                            assertThat(filed.status()).isEqualTo(DeclarationStatus.RELEASED);
                            assertThat(filed.boxes())
                                    .containsEntry("2", "Xi'an Longmarch Export Co")
                                    .containsEntry("53.place", "KZ-KHORGOS-GATEWAY")
                                    .containsEntry("52.exempt", "RW");
                            assertThat(filed.guarantee()).as("carried by a railway").isNull();
                        });
    }

    private String blank() {
        return corridor.house.as(
                client.broker(),
                () ->
                        corridor.house
                                .get(BlankDrafts.class)
                                .open(CustomsProcedure.parse("8000"), client.party().id()));
    }

    private void add(String id, DraftItem item) {
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(DraftLines.class).add(id, List.of(item), false);
                    return null;
                });
    }

    private static DraftItem line(String code) {
        return new DraftItem(
                null,
                CommodityCode.parse(code),
                "Photovoltaic modules",
                null,
                Measures.of("20", "19800", "20600"),
                Money.of("96000", "USD"),
                Map.of(),
                List.of());
    }

    private void say(String id, int item, String box, String entry) {
        corridor.house.as(
                client.broker(),
                () ->
                        corridor.house
                                .get(BoxEntry.class)
                                .say(id, corridor.find(id).version(), item, Map.of(box, entry)));
    }

    /** The boxes people fill in, in the order of the form. */
    private static List<BoxRule> boxes() {
        return corridor.house.get(FormBoxes.class).inForce(Corridor.DAY).stream()
                .filter(rule -> rule.forms().contains("TD"))
                .filter(rule -> rule.content() != BoxRule.Content.SHOWN)
                .filter(rule -> !rule.code().equals("37.ground"))
                .toList();
    }

    private static String entry(BoxRule rule) {
        String known = CODES.get(rule.code());
        if (known != null) {
            return known;
        }
        if (rule.content() == BoxRule.Content.NUMBER) {
            return "1";
        }
        if (rule.content() == BoxRule.Content.DAY) {
            return LocalDate.of(2027, 1, 1).toString();
        }
        return switch (rule.list() == null ? "" : rule.list()) {
            case "COUNTRY" -> "CN";
            case "OFFICE" -> "39851712";
            case "" -> "1".repeat(Math.min(2, rule.size()));
            default ->
                    corridor.house
                            .get(FormBoxes.class)
                            .codes(rule.list(), "", Corridor.DAY)
                            .get(0)
                            .code();
        };
    }

    private static DeclarationFiled told(String id) {
        return corridor.house.get(FactRecorder.class).all(DeclarationFiled.class).stream()
                .filter(fact -> fact.declaration().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
