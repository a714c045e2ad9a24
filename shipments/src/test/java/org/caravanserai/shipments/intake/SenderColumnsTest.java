package org.caravanserai.shipments.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.intake.trainlist.FixedValue;
import org.caravanserai.shipments.intake.trainlist.ListMeaning;
import org.caravanserai.shipments.intake.trainlist.ListProposal;
import org.caravanserai.shipments.intake.trainlist.ListTop;
import org.caravanserai.shipments.intake.trainlist.Progress;
import org.caravanserai.shipments.intake.trainlist.SenderColumns;
import org.caravanserai.shipments.intake.trainlist.TrainListIntake;
import org.caravanserai.shipments.intake.trainlist.TrainListReading;
import org.caravanserai.shipments.intake.trainlist.TrainListReading.Form;
import org.caravanserai.shipments.intake.trainlist.TrainListResult;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Train lists with headings of their own, explained once. */
class SenderColumnsTest {

    private static final String HEADER = "箱号;车号;箱型;运单号;发货人;收货人;到站;HS编码;品名;件数;净重;毛重;货值;备注";
    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static SenderColumns senders() {
        return house.get(SenderColumns.class);
    }

    private static void explain(String sender) {
        explain(sender, null);
    }

    private static void explain(String sender, Integer headingRow) {
        senders()
                .remember(
                        sender,
                        List.of(HEADER.split(";")).stream()
                                .map(t -> new ListMeaning(t, SenderColumns.guess(t)))
                                .toList(),
                        List.of(
                                new FixedValue("origin", "CNXAG"),
                                new FixedValue("packageKind", "PX"),
                                new FixedValue("currency", "CNY")),
                        headingRow);
    }

    private static String row(int serial, String net) {
        return String.join(
                ";",
                TrainListText.number(serial),
                "5276403",
                "42G1",
                TrainListText.note(serial),
                "Longmarch",
                "Zhetysu Retail LLP",
                "阿腾科里",
                "8541430000",
                "modules",
                "1 020",
                net,
                "12 900",
                "4500,50",
                "急");
    }

    private static TrainListResult take(String sender, String train, String... rows) {
        return takeUnder("", sender, train, rows);
    }

    private static TrainListResult takeUnder(
            String titles, String sender, String train, String... rows) {
        byte[] file =
                (titles + HEADER + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        try {
            return house.get(TrainListIntake.class)
                    .take(
                            house.get(TrainListReading.class)
                                    .read(
                                            new ByteArrayInputStream(file),
                                            Form.CSV,
                                            senders().reading(sender, train),
                                            Progress.NONE),
                            false,
                            false);
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }

    @Test
    void aListWithHeadingsOfItsOwnIsReadOnceTheyAreExplained() {
        assertThatThrownBy(() -> take("Nobody Yet", "X9301", row(9301, "1")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("sheet-column-unknown");
        explain("Xian Forwarding");

        TrainListResult taken =
                take(
                        "Xian Forwarding",
                        "X9301",
                        row(9301, "12 400,5"),
                        row(9301, "200"),
                        row(9302, "300"));

        assertThat(taken.rejected()).isEmpty();
        assertThat(taken.saved()).isTrue();
        assertThat(taken)
                .extracting("train", "containers", "accepted")
                .containsExactly("X9301", 2, 3);
        assertThat(
                        house.get(Containers.class)
                                .one(ContainerNumber.parse(TrainListText.number(9301))))
                .extracting("origin", "destination")
                .containsExactly("XIA-LANDPORT", "KZ-ALTYNKOL");
        assertThat(senders().whoWrites(top("班列清单\n\n" + HEADER))).contains("Xian Forwarding");
    }

    private static ListTop top(String text) {
        try {
            return house.get(TrainListReading.class)
                    .top(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Form.CSV);
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }

    /** Headings in two languages, one beneath the other: only the reader of the list can tell. */
    @Test
    void theLineOfTheHeadingsIsSaidOnceAndBelievedWhileItHoldsThem() {
        String upper = "container;wagon;sizeType;smgs;consignor;consignee\n";
        String lower = "Box no;Car;Type;Waybill;From whom;To whom\n";
        String list = "Train\n\n" + upper + lower + "CSQU3054383;1;42G1;9;A;B\n";

        ListProposal guessed = senders().propose(top(list), null, null);
        assertThat(guessed).extracting("sender", "headingRow").containsExactly(null, 3);
        assertThat(guessed.columns()).extracting("title", "means").contains(tuple("smgs", "smgs"));

        List<ListMeaning> said =
                senders().propose(top(list), "Two Tongues", 4).columns().stream()
                        .map(column -> new ListMeaning(column.title(), SenderColumns.IGNORED))
                        .toList();
        assertThat(said).extracting(ListMeaning::title).startsWith("Box no", "Car");
        assertThat(senders().remember("Two Tongues", said, List.of(), 4).headingRow()).isEqualTo(4);

        assertThat(senders().propose(top(list), null, null))
                .as("the next list of the sender")
                .extracting("sender", "headingRow")
                .containsExactly("Two Tongues", 4);
        assertThat(senders().propose(top("One title more\n" + list), null, null))
                .extracting("sender", "headingRow")
                .containsExactly("Two Tongues", 5);
        assertThat(senders().propose(top(list), null, 4).columns())
                .extracting("first")
                .startsWith("CSQU3054383");
    }

    @Test
    void aLineBeyondTheTopHoldsNoHeadings() {
        assertThatThrownBy(() -> explain("Far Below", 31))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("list-heading-row");

        explain("Far Below", 30);
        explain("Far Below", null);
        assertThat(senders().of("Far Below").headingRow()).isNull();
    }

    @Test
    void aTrainIsAskedForEachListAndNeverRemembered() {
        explain("Train By Train");

        assertThatThrownBy(() -> take("Train By Train", null, row(9310, "1")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(Problem::code, p -> p.args().get(0))
                                        .containsExactly(tuple("missing-column", "train")));
        assertThatThrownBy(
                        () ->
                                senders()
                                        .remember(
                                                "Train By Train",
                                                List.of(),
                                                List.of(new FixedValue("train", "X9310")),
                                                null))
                .hasMessageContaining("list-not-fixable");
    }

    @Test
    void aFigureThatCanBeReadInTwoWaysIsAskedFor() {
        explain("Two Ways");

        TrainListResult refused = take("Two Ways", "X9320", row(9320, "1,234"));

        assertThat(refused.saved()).isFalse();
        assertThat(refused.rejected())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("netKg", "number-format"));
    }

    @Test
    void aTitleAboveTheHeadingsMovesNoRowOfAComplaint() {
        explain("Under Titles");
        String titles = "班列清单, 西安\n日期;2026-11-23;;\n\n";

        TrainListResult refused =
                takeUnder(titles, "Under Titles", "X9330", row(9330, "10"), row(9331, "a lot"));
        assertThat(refused.rejected())
                .extracting(Problem::row, Problem::field, Problem::code)
                .containsExactly(tuple(2, "netKg", "number-format"));

        assertThat(takeUnder(titles, "Under Titles", "X9330", row(9330, "10")))
                .extracting("saved", "accepted")
                .containsExactly(true, 1);
    }
}
