package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The life of a declaration through the services that lead it: each act in each status ends where
 * {@link Life} says, or is refused and leaves everything as it was.
 */
@ExtendWith(OnThatDay.class)
class LifeAtTheOfficeTest {

    private static final DecisionRequest FIRST =
            new DecisionRequest(ItemDecision.RELEASED, null, null, List.of(1), null);

    private static int serial = 700;

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

    static Stream<Arguments> cells() {
        return Arrays.stream(DeclarationStatus.values())
                .flatMap(
                        status ->
                                Arrays.stream(Act.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyActInEveryStatus(DeclarationStatus status, Act act) {
        String id = act == Act.COMPLETE ? transit() : declaration();
        bring(id, status, act == Act.REVOKE);
        DeclarationView before = corridor.find(id);
        assertThat(before.status()).isEqualTo(status);

        if (Life.allows(status, act)) {
            run(id, act);
            assertThat(corridor.find(id).status()).isEqualTo(Life.after(status, act));
        } else {
            Corridor.caught(Refusal.class, () -> run(id, act));
            DeclarationView after = corridor.find(id);
            assertThat(after.status()).isEqualTo(status);
            assertThat(after.version()).isEqualTo(before.version());
            assertThat(after.history()).isEqualTo(before.history());
        }
    }

    /** Two lots. */
    private String declaration() {
        return corridor.draft(
                client,
                "4000",
                modules(corridor.receiveModules(client), "1", "4800"),
                modules(corridor.receiveModules(client), "1", "4800"));
    }

    /** Goods in a part of a container, which others may name as well. */
    private String transit() {
        return new TransitDesk(corridor).draft(client, TransitDesk.MODULES, "TCNU1000016 2");
    }

    /**
     * @param partly whether the first item is released under check
     */
    private void bring(String id, DeclarationStatus status, boolean partly) {
        switch (status) {
            case DRAFT -> {}
            case SUBMITTED -> acts(id, Act.FILE);
            case REGISTERED -> acts(id, Act.FILE, Act.REGISTER);
            case UNDER_CHECK -> {
                acts(id, Act.FILE, Act.REGISTER, Act.CHECK);
                if (partly) {
                    asManager(() -> corridor.house.get(Decisions.class).enter(id, FIRST));
                }
            }
            case RELEASED -> acts(id, Act.FILE, Act.REGISTER, Act.RELEASE);
            case REFUSED -> acts(id, Act.FILE, Act.REGISTER, Act.REFUSE);
            case WITHDRAWN -> acts(id, Act.WITHDRAW);
        }
    }

    private void acts(String id, Act... acts) {
        for (Act act : acts) {
            run(id, act);
        }
    }

    private void run(String id, Act act) {
        switch (act) {
            case EDIT -> asBroker(() -> edit(id));
            case FILE -> corridor.file(client, id);
            case REGISTER -> office(id, (answers, key) -> answers.registered(key, number(), null));
            case REFUSE_REGISTRATION ->
                    office(
                            id,
                            (answers, key) -> answers.registrationRefused(key, "no stamp", null));
            case CHECK -> office(id, (answers, key) -> answers.check(key, "documents"));
            case RELEASE -> office(id, OfficeAnswers::release);
            case REFUSE -> office(id, (answers, key) -> answers.refuse(key, "no permit"));
            case WITHDRAW ->
                    asBroker(() -> corridor.house.get(Drafting.class).withdraw(id, "a mistake"));
            case CORRECT -> correct(id);
            case REVOKE ->
                    asManager(() -> corridor.house.get(Revocations.class).revoke(id, "origin"));
            case COMPLETE ->
                    new TransitDesk(corridor).complete(Corridor.MANAGER, id, TransitEnd.NORMAL);
        }
    }

    private void edit(String id) {
        int version = corridor.find(id).version();
        corridor.house
                .get(BoxEntry.class)
                .say(id, version, BoxEntry.HEAD, Map.of("2", "Xi'an Longmarch"));
    }

    private void correct(String id) {
        CorrectionRequest request =
                new CorrectionRequest(
                        "03",
                        "wrong consignor",
                        "KDT-1",
                        List.of(),
                        Map.of("2", "Xi'an Longmarch Export Co"));
        asManager(() -> corridor.house.get(Corrections.class).correct(id, request));
    }

    private static DeclarationNumber number() {
        return new DeclarationNumber("39851712", Corridor.DAY, ++serial);
    }

    /** What an office does, inside the transaction of its answer. */
    interface Answer {
        void give(OfficeAnswers answers, long declaration);
    }

    private static void office(String id, Answer answer) {
        asManager(
                () ->
                        corridor.house.inTransaction(
                                () -> {
                                    OfficeAnswers answers = corridor.house.get(OfficeAnswers.class);
                                    long key = DeclarationId.parse(id);
                                    answers.take(key);
                                    answer.give(answers, key);
                                    return null;
                                }));
    }

    private static void asManager(Runnable work) {
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    work.run();
                    return null;
                });
    }

    private void asBroker(Runnable work) {
        corridor.house.as(
                client.broker(),
                () -> {
                    work.run();
                    return null;
                });
    }
}
