package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.customs.Corridor.caught;

import java.time.Duration;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be corrected on the head of a declaration, and when the office does not agree. */
@ExtendWith(OnThatDay.class)
class HeadCorrectionsTest {

    static Corridor corridor;
    static CorrectionDesk desk;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
        desk = new CorrectionDesk(corridor);
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @AfterEach
    void green() {
        corridor.office(Lane.GREEN, false);
    }

    @Test
    void theHeadIsCorrectedBoxByBox() {
        Corridor.Client client = corridor.client("50000000");
        String id = desk.underCheck(client, "4000");

        int version =
                desk.head(client.broker(), id, Map.of("20", "CIP", "20.place", "Almaty"), null);

        assertThat(version).isEqualTo(2);
        VersionView seen = desk.versions(id).get(0);
        assertThat(seen.changeCode()).isEqualTo("1/03/0/0/0/0/0/1");
        assertThat(seen.changes())
                .containsExactly(
                        new BoxChange(0, "20", "", "CIP"),
                        new BoxChange(0, "20.place", "", "Almaty"));
        assertThat(corridor.find(id).texts()).containsEntry("20.place", "Almaty");
        assertThat(
                        caught(
                                        InvalidInput.class,
                                        () ->
                                                desk.head(
                                                        client.broker(),
                                                        id,
                                                        Map.of("37", "7000"),
                                                        null))
                                .problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("boxes.37", "correction-box-fixed"));
        caught(
                InvalidInput.class,
                () -> desk.head(client.broker(), id, Map.of("20.place", "Almaty"), null));
    }

    @Test
    void afterReleaseTheHeadIsADecisionOfTheOffice() {
        Corridor.Client client = corridor.client("50000000");
        String id = desk.underCheck(client, "4000");
        desk.decide(id);

        Map<String, String> place = Map.of("20.place", "Aktau");
        caught(Forbidden.class, () -> desk.head(client.broker(), id, place, "K-7"));
        desk.head(Corridor.MANAGER, id, place, "K-7");

        assertThat(desk.versions(id).get(0).changeCode()).startsWith("2/03");
    }

    @Test
    void theTrainingOfficeSaysWhyItDoesNotAgree() {
        Corridor.Client client = corridor.client("50000000");
        String id = desk.underCheck(client, "4000");
        assertThat(caught(Refusal.class, () -> desk.withdraw(client, id)).code())
                .isEqualTo("withdrawal-inspection-ordered");

        desk.inspect(id, "A-17");

        assertThat(
                        caught(
                                        Refusal.class,
                                        () -> desk.correct(client, id, desk.value("4900"), null))
                                .code())
                .isEqualTo("correction-inspected");
        assertThat(caught(Refusal.class, () -> desk.withdraw(client, id)).code())
                .isEqualTo("withdrawal-difference-found");
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
    }

    @Test
    void afterThreeYearsNothingIsCorrected() {
        Corridor.Client client = corridor.client("50000000");
        String id = desk.underCheck(client, "4000");
        desk.decide(id);

        new HouseClock()
                .at(
                        OnThatDay.NOW.plus(Duration.ofDays(1096)),
                        () ->
                                assertThat(
                                                caught(
                                                                Refusal.class,
                                                                () ->
                                                                        desk.correct(
                                                                                Corridor.MANAGER,
                                                                                id,
                                                                                desk.value("4900"),
                                                                                "K-9"))
                                                        .code())
                                        .isEqualTo("correction-too-late"));
    }
}
