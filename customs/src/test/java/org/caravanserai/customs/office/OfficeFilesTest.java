package org.caravanserai.customs.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caravanserai.customs.Corridor.modules;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.ItemDecision;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an office answers by files: item by item, what it asks for, and out of a folder. */
@ExtendWith(OnThatDay.class)
class OfficeFilesTest {

    private static final String OFFICE = "39870000";
    private static int serial = 500;

    static Corridor corridor;
    Corridor.Client client;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            corridor = new Corridor();
                            corridor.house.get(OfficeDoors.class).open(OFFICE, DoorKind.EAEU_FILE);
                        });
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void eachItemGetsTheDecisionThatTheMarksNameForIt() {
        String id = filed();
        int number = ++serial;
        receive(message("NotifGTDRegistration", id, number, ""));
        receive(
                message(
                        "GTDoutCustomsMark",
                        id,
                        number,
                        "<x:Goods><x:GoodsNumeric>1</x:GoodsNumeric><x:DecisionCode>10</x:DecisionCode></x:Goods>"
                            + "<x:Goods><x:GoodsNumeric>2</x:GoodsNumeric><x:DecisionCode>90</x:DecisionCode></x:Goods><x:Reason>no"
                            + " certificate</x:Reason>"));

        DeclarationView decided = corridor.find(id);
        assertThat(decided.items())
                .extracting(DeclarationView.Item::decision)
                .containsExactly(ItemDecision.RELEASED, ItemDecision.REFUSED);
        assertThat(decided.items())
                .extracting(DeclarationView.Item::decisionCode)
                .containsExactly("10", "90");
    }

    @Test
    void whatTheOfficeAsksForBecomesARequestWithItsText() {
        String id = filed();
        int number = ++serial;
        receive(message("NotifGTDRegistration", id, number, ""));
        receive(message("ReqPaperDocs", id, number, "<x:Reason>invoice 7</x:Reason>"));
        receive(message("ReqCorrectedData", id, number, "<x:Reason>box 31</x:Reason>"));

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
        assertThat(corridor.house.get(OfficeRequests.class).of(id))
                .extracting(RequestView::kind, RequestView::wanted)
                .containsExactly(
                        tuple(RequestKind.DOCUMENTS, "invoice 7"),
                        tuple(RequestKind.CORRECTION, "box 31"));

        receive(message("GTDoutCustomsMark", id, number, code("10")));
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
    }

    @Test
    void aRefusedRegistrationSaysWhy() {
        String id = filed();
        receive(
                "<RepudDeclRegistration><RefDocumentID>"
                        + FileOffice.documentId(id, 1)
                        + "</RefDocumentID><Comments>no power of attorney</Comments>"
                        + "</RepudDeclRegistration>");
        DeclarationView refused = corridor.find(id);
        assertThat(refused.status()).isEqualTo(DeclarationStatus.REFUSED);
        assertThat(refused.number()).isNull();
        assertThat(refused.history()).anyMatch(step -> "no power of attorney".equals(step.note()));
    }

    @Test
    void aFolderIsReadOnceAndWhatCannotBeReadIsLaidAsideWithTheReason() throws IOException {
        String id = filed();
        int number = ++serial;
        Files.writeString(folder.resolve("1.xml"), message("NotifGTDRegistration", id, number, ""));
        Files.writeString(
                folder.resolve("2.xml"), message("GTDoutCustomsMark", id, number, code("10")));
        Files.writeString(folder.resolve("3.xml"), "no xml at all");
        Files.writeString(
                folder.resolve("4.xml"), message("GTDoutCustomsMark", id, number, code("00")));
        Files.writeString(folder.resolve("5.xml.part"), "half of a mess");

        assertThat(folder()).isEqualTo(4);
        queue().deliverDue();

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(names("done")).hasSize(2);
        assertThat(names("refused")).hasSize(4);
        assertThat(reason("3.xml")).startsWith("office-message-unreadable");
        assertThat(reason("4.xml")).startsWith("decision-code-unknown [00]");
        assertThat(folder()).as("nothing but what is not whole yet").isZero();
    }

    @Test
    void aFileThatBeginsWithItsByteOrderIsReadLikeAnyOther() {
        String id = filed();
        receive("\uFEFF" + message("NotifGTDRegistration", id, ++serial, ""));

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REGISTERED);
    }

    @Test
    void whatIsNotUtf8OrTooLongIsNamedAsSuch() {
        String cyrillic = "<a>\u043e\u0442\u043a\u0430\u0437</a>";
        assertThat(refused(cyrillic.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("office-message-not-utf-8");
        assertThat(refused(cyrillic.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("office-message-not-utf-8");
        assertThat(refused(new byte[OfficeFormats.LONGEST + 1]))
                .isEqualTo("office-message-too-long");
    }

    /** Nothing that comes from outside may make the house read other files, or read for ever. */
    @Test
    void entitiesAndEndlessNestingAreRefused() {
        String laughs =
                "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c"
                        + " \"&b;&b;&b;&b;\">]><ASYCUDA>&c;</ASYCUDA>";
        String outside =
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><ASYCUDA>&b;</ASYCUDA>";
        String deep = "<ASYCUDA>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</ASYCUDA>";

        assertThat(Stream.of(laughs, outside, deep))
                .allSatisfy(
                        raw ->
                                assertThat(refused(raw.getBytes(StandardCharsets.UTF_8)))
                                        .isEqualTo("office-message-unreadable"));
    }

    private static String refused(byte[] file) {
        OfficePost post = corridor.house.get(OfficePost.class);
        return Corridor.caught(InvalidInput.class, () -> post.receiveFile("post", file))
                .problems()
                .get(0)
                .code();
    }

    @Test
    void aFileThatWasBeingReadWhenTheProgramEndedIsReadAgain() throws IOException {
        String id = filed();
        int number = ++serial;
        String answer = message("NotifGTDRegistration", id, number, "");
        receive(answer);
        Files.createDirectories(folder.resolve("taken"));
        Files.writeString(folder.resolve("taken").resolve("17-1.xml"), answer);

        assertThat(folder()).isEqualTo(1);
        queue().deliverDue();

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REGISTERED);
        assertThat(names("done")).containsExactly("17-1.xml");
        assertThat(
                        corridor.house.get(OfficePost.class).list(null, 0, 1000).stream()
                                .filter(message -> id.equals(message.declaration())))
                .as("counts once, for each sender")
                .allMatch(message -> message.state() != MessageState.DEAD);
    }

    @Test
    void aFileThatAnotherNodeIsReadingIsLeftToIt() throws IOException {
        String id = filed();
        String claimed = OnThatDay.NOW.toEpochMilli() + "-2.xml";
        Files.createDirectories(folder.resolve("taken"));
        Files.writeString(
                folder.resolve("taken").resolve(claimed),
                message("NotifGTDRegistration", id, ++serial, ""));

        assertThat(folder()).isZero();
        assertThat(names("taken")).containsExactly(claimed);

        OnThatDay.later(61, () -> assertThat(folder()).isEqualTo(1));
        assertThat(names("done")).containsExactly(claimed);
    }

    /** The first by name is one over which the database fails: its own number is too long. */
    @Test
    void aFileOverWhichTheHouseFailsHoldsBackNoOtherAndIsPutAsideInTheEnd() throws IOException {
        String id = filed();
        String own = "<x:DocumentID>the database refuses it</x:DocumentID>";
        PlainSql sql = corridor.house.get(PlainSql.class);
        String refusing = "check (external_id <> 'the database refuses it')";
        corridor.house.inTransaction(
                () -> sql.write("alter table customs.office_message add " + refusing));
        Files.writeString(
                folder.resolve("1.xml"), message("NotifGTDRegistration", id, ++serial, own));
        Files.writeString(folder.resolve("2.xml"), message("NotifGTDRegistration", id, serial, ""));

        folder();
        queue().deliverDue();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REGISTERED);
        assertThat(names("taken")).as("tried again").singleElement().asString().endsWith("1.xml");
        OnThatDay.later(61, () -> assertThat(folder()).isEqualTo(1));
        assertThat(names("refused")).as("the house may be well again").isEmpty();

        OnThatDay.later(3601, () -> assertThat(folder()).isEqualTo(1));
        assertThat(names("taken")).isEmpty();
        assertThat(reason("1.xml")).startsWith("failed ");
    }

    private int folder() {
        return corridor.house.get(AnswerFolder.class).take(folder);
    }

    private List<String> names(String box) throws IOException {
        try (Stream<Path> there = Files.list(folder.resolve(box))) {
            return there.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String reason(String file) throws IOException {
        String name =
                names("refused").stream()
                        .filter(known -> known.endsWith(file + ".reason.txt"))
                        .findFirst()
                        .orElseThrow();
        return Files.readString(folder.resolve("refused").resolve(name));
    }

    private static void receive(String raw) {
        corridor.house
                .get(OfficePost.class)
                .receiveFile("post", raw.getBytes(StandardCharsets.UTF_8));
        queue().deliverDue();
    }

    private static String code(String code) {
        return "<x:GTDOutResolution><x:DecisionCode>"
                + code
                + "</x:DecisionCode></x:GTDOutResolution>";
    }

    private static String message(String name, String id, int number, String more) {
        return "<x:%1$s xmlns:x='urn:any'><x:RefDocumentID>%2$s</x:RefDocumentID><x:GTDID><x:CustomsCode>%3$s</x:CustomsCode><x:RegistrationDate>2026-11-20</x:RegistrationDate><x:GTDNumber>%4$07d</x:GTDNumber></x:GTDID>%5$s</x:%1$s>"
                .formatted(name, FileOffice.documentId(id, 1), OFFICE, number, more);
    }

    private String filed() {
        client = corridor.client("50000000");
        DraftItem one = modules(corridor.receiveModules(client), "1", "4800");
        DraftItem two = modules(corridor.receiveModules(client), "1", "4800");
        DraftRequest request = Corridor.request("4000", one, two);
        DraftRequest elsewhere =
                new DraftRequest(
                        request.procedure(), null, null, null, OFFICE, null, request.items());
        String id =
                corridor.house.as(
                        client.broker(), () -> corridor.house.get(Drafting.class).draft(elsewhere));
        corridor.file(client, id);
        queue().deliverDue();
        return id;
    }

    private static FilingQueue queue() {
        return corridor.house.get(FilingQueue.class);
    }
}
