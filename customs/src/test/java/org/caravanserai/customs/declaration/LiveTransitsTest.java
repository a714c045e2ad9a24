package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caravanserai.customs.Corridor.caught;

import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A container travels under one transit at a time, unless each carries a part of it. */
@ExtendWith(OnThatDay.class)
class LiveTransitsTest {

    static Corridor corridor;
    static TransitDesk desk;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
        desk = new TransitDesk(corridor);
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private final Corridor.Client client = corridor.client("1000000");

    @Test
    void refusesAContainerThatIsFiledInAnotherTransit() {
        String first = desk.draft(client, TransitDesk.MODULES, "TCNU1000016 1");
        String second = desk.draft(client, TransitDesk.MODULES, "TCNU1000016 1");
        assertThat(desk.problems(second)).isEmpty();
        corridor.file(client, first);

        assertThat(desk.problems(second))
                .extracting(Problem::field, Problem::code, Problem::args)
                .containsExactly(
                        tuple(
                                "items[0].containers",
                                "container-under-transit",
                                List.of("TCNU1000016", first)));
        assertThat(caught(Refusal.class, () -> corridor.file(client, second)).code())
                .isEqualTo("container-under-transit");
        desk.withdraw(client, first);
        assertThat(desk.problems(second)).isEmpty();
    }

    @Test
    void letsItGoAgainWhenTheTransitIsCompleted() {
        String first = desk.released(client, "TCNU1000021 1");
        String second = desk.draft(client, TransitDesk.MODULES, "TCNU1000021 1");
        assertThat(desk.problems(second))
                .extracting(Problem::code)
                .containsExactly("container-under-transit");

        desk.complete(Corridor.MANAGER, first, TransitEnd.NORMAL);
        corridor.file(client, second);
        assertThat(corridor.find(second).status()).isEqualTo(DeclarationStatus.SUBMITTED);
    }

    @Test
    void twoMayCarryAPartEachAndAreToldOfIt() {
        String first = desk.released(client, "TCNU1000037 2");
        String second = desk.draft(client, TransitDesk.MODULES, "TCNU1000037 2");

        assertThat(desk.problems(second)).isEmpty();
        assertThat(corridor.house.get(Declarations.class).preview(second).warnings())
                .extracting(finding -> finding.problem().code())
                .containsExactly("container-shared-in-transit");
        desk.say(client, second, 1, "31.containers", "TCNU1000037 1");
        assertThat(desk.problems(second))
                .extracting(Problem::code)
                .containsExactly("container-under-transit");
        assertThat(corridor.find(first).transit().underWay()).isTrue();
    }
}
