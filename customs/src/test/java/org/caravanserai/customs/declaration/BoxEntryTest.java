package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is saved box by box; two brokers in one draft do not overwrite each other. */
@ExtendWith(OnThatDay.class)
class BoxEntryTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private final Corridor.Client client = corridor.client("50000000");

    private String draft() {
        LotId lot = corridor.receiveModules(client);
        return corridor.draft(client, "4000", modules(lot, "20", "96000"));
    }

    private BoxEntry.Entered say(String id, int item, String... entries) {
        return say(id, corridor.find(id).version(), item, entries);
    }

    private BoxEntry.Entered say(String id, int version, int item, String... entries) {
        Map<String, String> boxes = new java.util.LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            boxes.put(entries[i], entries[i + 1]);
        }
        return corridor.house.as(
                client.broker(),
                () -> corridor.house.get(BoxEntry.class).say(id, version, item, boxes));
    }

    private List<Finding> checks(String id) {
        return corridor.house.as(
                client.broker(), () -> corridor.house.get(Declarations.class).check(id));
    }

    @Test
    void keepsHeadAndItemBoxes() {
        String id = draft();
        say(id, 0, "15a", "CN", "20", "FCA", "20.place", "Xi'an", "29", "39855");
        say(id, 1, "43", "1", "31.containers", "CSQU3054383 1", "40", "PI 2026-118 2026-11-02 1");
        say(id, 1, "44", "04021 INV-7 2026-11-02\n01011 L-1 2026-01-01 2027-01-01");

        DeclarationView view = corridor.find(id);

        assertThat(view.boxes()).containsEntry("15a", "CN").containsEntry("20.place", "Xi'an");
        DeclarationView.Item item = view.items().get(0);
        assertThat(item.boxes()).containsExactlyEntriesOf(Map.of("43", "1"));
        assertThat(item.containers()).containsExactly(new ContainerPart("CSQU3054383", "1"));
        assertThat(item.previousDocuments()).extracting(PreviousDocument::item).containsExactly(1);
        assertThat(item.documents()).extracting(DocumentReference::number).contains("INV-7", "L-1");
        assertThat(item.texts()).containsEntry("42", "96000.00").containsEntry("34", "CN");
        assertThat(checks(id)).isEmpty();
    }

    @Test
    void refusesWhatABoxCannotSayAndKeepsWhatItSaid() {
        String id = draft();

        assertThat(caught(InvalidInput.class, () -> say(id, 0, "20", "XXX")).problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("boxes.20", "box-unknown-code"));
        assertThat(caught(InvalidInput.class, () -> say(id, 1, "33", "1234567890")).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-commodity-code");
        assertThat(corridor.find(id).items().get(0).commodityCode().value())
                .isEqualTo("8541430000");
    }

    @Test
    void massesQuantityAndValueFollowThePackages() {
        String id = draft();

        BoxEntry.Entered entered = say(id, 1, "31.count", "5");

        assertThat(corridor.find(id).items().get(0).measures()).isEqualTo(modules("5"));
        assertThat(corridor.find(id).items().get(0).value()).isEqualTo(Money.of("24000", "USD"));
        assertThat(entered.texts()).containsEntry("38", "4950").containsEntry("42", "24000.00");
    }

    @Test
    void theSecondBrokerIsRefusedAndShownTheDifference() {
        String id = draft();
        int read = corridor.find(id).version();
        say(id, read, 1, "34", "KZ");

        Refusal refused = caught(Refusal.class, () -> say(id, read, 1, "31", "Other goods"));

        assertThat(refused.code()).isEqualTo("stale-version");
        List<BoxChanged> meanwhile =
                corridor.house.as(
                        client.broker(), () -> corridor.house.get(BoxEntry.class).since(id, read));
        assertThat(meanwhile)
                .extracting(BoxChanged::item, BoxChanged::box, BoxChanged::was, BoxChanged::now)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, "34", "CN", "KZ"));
        assertThat(corridor.find(id).items().get(0).description()).isEqualTo("Goods");
    }

    @Test
    void findsBoxesThatDoNotAgree() {
        String id = draft();
        say(id, 0, "19", "0");
        say(id, 1, "31.containers", "MSKU1234565 3", "31.packages", "CT 12", "38.bare", "99999");
        say(id, 1, "44", "01011 L-1 2026-01-01 2026-11-19");

        assertThat(checks(id))
                .extracting(Finding::item, Finding::box, f -> f.problem().code())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(
                                null, "19", "container-indicator-wrong"),
                        org.assertj.core.api.Assertions.tuple(1, "31", "box-unknown-code"),
                        org.assertj.core.api.Assertions.tuple(1, "31", "container-not-of-goods"),
                        org.assertj.core.api.Assertions.tuple(1, "31", "packings-sum"),
                        org.assertj.core.api.Assertions.tuple(1, "38", "bare-above-net"),
                        org.assertj.core.api.Assertions.tuple(1, "44", "document-expired"));
    }

    @Test
    void filesOnlyAtTheCostThatWasShown() {
        String id = draft();
        DeclarationView shown = corridor.find(id);
        java.math.BigDecimal cost = shown.payable().add(shown.suspended());

        Refusal refused =
                caught(
                        Refusal.class,
                        () ->
                                corridor.house.as(
                                        client.broker(),
                                        () -> {
                                            corridor.house
                                                    .get(Filing.class)
                                                    .file(id, cost.add(java.math.BigDecimal.ONE));
                                            return null;
                                        }));

        assertThat(refused.code()).isEqualTo("payments-changed");
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.DRAFT);
    }
}
