package org.caravanserai.customs.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An office that answers twice, late, out of order, of somebody else's, or not at all. */
@ExtendWith(OnThatDay.class)
class OfficeFaultsTest {

    private static final String OFFICE = "39860000";
    private static int serial = 100;

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            corridor = new Corridor();
                            corridor.house
                                    .get(OfficeDoors.class)
                                    .open(OFFICE, DoorKind.ASYCUDA_FILE);
                        });
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void whatIsFiledIsWrittenOutAndAnsweredByFile() {
        Corridor.Client client = corridor.client("50000000");
        String id = filed(client);
        queue().deliverDue();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
        assertThat(waiting(id).note()).isEqualTo("written");
        String file = corridor.house.get(FileOffice.class).content(id, id + "-1.xml");
        assertThat(file)
                .contains("<Commodity_code>85414300</Commodity_code><Precision_1>00</Precision_1>")
                .contains("<Number>" + id + "</Number>")
                .contains("<Extended_customs_procedure>4000</Extended_customs_procedure>");

        String answer =
                file.replace(
                        "<Type>",
                        "<Registration><Serial_number>C</Serial_number><Number>4711</Number>"
                                + "<Date>11/20/26</Date></Registration><Type>");
        MessageView taken = post().receiveFile("post", answer.getBytes(UTF_8));
        assertThat(taken.state()).isEqualTo(MessageState.RECEIVED);
        queue().deliverDue();
        assertThat(corridor.find(id).number()).isEqualTo(OFFICE + "/201126/0004711");

        String mark =
                "<x:GTDoutCustomsMark xmlns:x='urn:any'><x:GTDID><x:CustomsCode>"
                        + OFFICE
                        + "</x:CustomsCode><x:RegistrationDate>2026-11-20</x:RegistrationDate>"
                        + "<x:GTDNumber>0004711</x:GTDNumber></x:GTDID><x:GTDOutResolution>"
                        + "<x:DecisionCode>10</x:DecisionCode></x:GTDOutResolution>"
                        + "</x:GTDoutCustomsMark>";
        post().receiveFile("post", mark.getBytes(UTF_8));
        queue().deliverDue();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(corridor.find(id).items().get(0).decisionCode()).isEqualTo("10");
    }

    @Test
    void anAnswerThatComesTwiceCountsOnce() {
        String id = filed(corridor.client("50000000"));
        DeclarationNumber number = number();
        send("twice-1", OfficeAnswer.Kind.REGISTERED, id, number);
        send("twice-1", OfficeAnswer.Kind.REGISTERED, id, number);
        assertThat(send("twice-2", OfficeAnswer.Kind.REGISTERED, id, number))
                .isEqualTo(MessageState.REPEATED);
        assertThat(send("twice-3", OfficeAnswer.Kind.RELEASED, id, number))
                .isEqualTo(MessageState.APPLIED);
        assertThat(send("twice-4", OfficeAnswer.Kind.RELEASED, id, number))
                .isEqualTo(MessageState.REPEATED);
        assertThat(send("twice-5", OfficeAnswer.Kind.REFUSED, id, number))
                .as("says the opposite")
                .isEqualTo(MessageState.DEAD);
        assertThat(problem("twice-5")).isEqualTo("item-decided");
    }

    @Test
    void aReleaseThatComesBeforeItsRegistrationWaitsForIt() {
        String id = filed(corridor.client("50000000"));
        DeclarationNumber number = number();
        assertThat(send("early-1", OfficeAnswer.Kind.RELEASED, null, number))
                .isEqualTo(MessageState.EARLY);
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);

        send("early-2", OfficeAnswer.Kind.REGISTERED, id, number);
        queue().deliverDue();

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(state("early-1")).isEqualTo(MessageState.APPLIED);
    }

    @Test
    void anAnswerThatComesTooLateIsADeadLetter() {
        Corridor.Client client = corridor.client("50000000");
        String id = filed(client);
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Drafting.class).withdraw(id, "no answer for a week");
                    return null;
                });
        assertThat(send("late-1", OfficeAnswer.Kind.REGISTERED, id, number()))
                .isEqualTo(MessageState.DEAD);
        assertThat(problem("late-1")).isEqualTo("declaration-status");
        MessageView dead = find("late-1");
        post().retry(dead.id());
        queue().deliverDue();
        assertThat(state("late-1")).as("nothing has changed").isEqualTo(MessageState.DEAD);
        post().dismiss(dead.id(), "withdrawn before");
        assertThat(state("late-1")).isEqualTo(MessageState.DISMISSED);
    }

    @Test
    void aNumberNobodyKnowsIsKeptAndOneThatIsTakenRefused() {
        String id = filed(corridor.client("50000000"));
        String other = filed(corridor.client("50000000"));
        DeclarationNumber number = number();
        assertThat(send("unknown-1", OfficeAnswer.Kind.REGISTERED, "D-999999", number()))
                .isEqualTo(MessageState.DEAD);
        assertThat(problem("unknown-1")).isEqualTo("declaration-unknown");
        send("taken-1", OfficeAnswer.Kind.REGISTERED, id, number);
        assertThat(send("taken-2", OfficeAnswer.Kind.REGISTERED, other, number))
                .isEqualTo(MessageState.DEAD);
        assertThat(problem("taken-2")).isEqualTo("number-taken");
        assertThat(send("taken-3", OfficeAnswer.Kind.RELEASED, id, number()))
                .isEqualTo(MessageState.DEAD);
        assertThat(problem("taken-3")).isEqualTo("other-number");
    }

    @Test
    void anOfficeThatNeverAnswersLeavesTheFilingInTheQueue() {
        String id = filed(corridor.client("50000000"));
        queue().deliverDue();
        OnThatDay.later(86400 * 30, () -> queue().deliverDue());
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
        assertThat(waiting(id).step()).isEqualTo("AWAIT");
    }

    @Test
    void whoFiledMayNotBringTheAnswer() {
        Corridor.Client client = corridor.client("50000000");
        String id = filed(client);
        OfficeAnswer answer =
                new OfficeAnswer(
                        "own-1",
                        OfficeAnswer.Kind.REGISTERED,
                        id,
                        number(),
                        List.of(),
                        null,
                        null,
                        null);
        caught(
                Forbidden.class,
                () ->
                        corridor.house.as(
                                client.broker(), () -> post().receive("post", "X", answer, "")));
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        for (String raw :
                List.of(
                        "",
                        "no xml",
                        "<a/>",
                        "<ASYCUDA/>",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM"
                                + " 'file:///etc/passwd'>]><ASYCUDA>&e;</ASYCUDA>",
                        "<GTDoutCustomsMark><GTDID><CustomsCode>1</CustomsCode></GTDID></GTDoutCustomsMark>")) {
            assertThat(
                            caught(
                                    InvalidInput.class,
                                    () -> post().receiveFile("post", raw.getBytes(UTF_8))))
                    .isNotNull();
        }
    }

    private static MessageState send(
            String message, OfficeAnswer.Kind kind, String reference, DeclarationNumber number) {
        post().receive(
                        "test",
                        "TEST",
                        new OfficeAnswer(
                                message, kind, reference, number, List.of(), null, "said so", null),
                        message);
        queue().deliverDue();
        return state(message);
    }

    private static MessageView find(String message) {
        return post().list(null, 0, 1000).stream()
                .filter(view -> view.externalId().equals(message))
                .findFirst()
                .orElseThrow();
    }

    private static MessageState state(String message) {
        return find(message).state();
    }

    private static String problem(String message) {
        return find(message).problem();
    }

    private static DeclarationNumber number() {
        return new DeclarationNumber(OFFICE, Corridor.DAY, ++serial);
    }

    private static FilingQueueRows.Waiting waiting(String id) {
        return queue().waiting().stream()
                .filter(row -> row.declaration().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String filed(Corridor.Client client) {
        var request =
                Corridor.request("4000", modules(corridor.receiveModules(client), "1", "4800"));
        var elsewhere =
                new org.caravanserai.customs.declaration.DraftRequest(
                        request.procedure(), null, null, null, OFFICE, null, request.items());
        String id =
                corridor.house.as(
                        client.broker(), () -> corridor.house.get(Drafting.class).draft(elsewhere));
        corridor.file(client, id);
        return id;
    }

    private static OfficePost post() {
        return corridor.house.get(OfficePost.class);
    }

    private static FilingQueue queue() {
        return corridor.house.get(FilingQueue.class);
    }
}
