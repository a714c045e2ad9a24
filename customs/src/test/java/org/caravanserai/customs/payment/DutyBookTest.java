package org.caravanserai.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.guarantee.GuaranteeMovement;
import org.caravanserai.customs.guarantee.GuaranteeMovements;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twenty packages under bond, five of them withdrawn: where their duties stand, and stood. */
@ExtendWith(OnThatDay.class)
class DutyBookTest {

    static Corridor corridor;
    static Corridor.Client client;
    static String placed;
    static String withdrawn;

    @BeforeAll
    static void open() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            corridor = new Corridor();
                            client = corridor.client("50000000");
                            LotId lot = corridor.receiveModules(client);
                            placed = corridor.release(client, "7000", modules(lot, "20", "96000"));
                            withdrawn = corridor.draft(client, "4070", modules(lot, "5", "24000"));
                            OnThatDay.later(600, () -> corridor.file(client, withdrawn));
                            FilingQueue queue = corridor.house.get(FilingQueue.class);
                            OnThatDay.later(660, queue::deliverDue);
                            OnThatDay.later(720, queue::deliverDue);
                        });
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void sumsByDeclarationClientAndGuaranteeAgree() {
        assertThat(one(DutyBook.By.DECLARATION, placed, now()).suspended())
                .isEqualByComparingTo("5990400");
        assertThat(one(DutyBook.By.DECLARATION, placed, now()).freed())
                .isEqualByComparingTo("1996800");
        assertThat(one(DutyBook.By.DECLARATION, withdrawn, now()).paid())
                .isEqualByComparingTo("1996800");
        DutyStanding ofClient = one(DutyBook.By.CLIENT, client.party().id().value(), now());
        assertThat(ofClient.whole()).isEqualByComparingTo("9984000");
        assertThat(ofClient.items()).isEqualTo(2);
        assertThat(one(DutyBook.By.GUARANTEE, "G-1", now()).suspended())
                .isEqualByComparingTo("5990400");
        assertThat(book().sum(null, now()).whole()).isEqualByComparingTo("9984000");
        assertThat(book().count(DutyBook.By.DECLARATION, "", now())).isEqualTo(2);
    }

    @Test
    void thePastIsToldAsItWas() {
        TwoTimes before = new TwoTimes(OnThatDay.NOW.plusSeconds(300), now().knownAt());

        assertThat(one(DutyBook.By.DECLARATION, placed, before).suspended())
                .isEqualByComparingTo("7987200");
        assertThat(book().count(DutyBook.By.DECLARATION, withdrawn, before)).isZero();
        assertThat(book().moves(placed, now()))
                .extracting(move -> move.from() + " " + move.to())
                .containsExactly("null SUSPENDED", "SUSPENDED FREED");
    }

    @Test
    void aBrokerSeesOnlyTheDutiesOfItsClients() {
        Actor stranger = Corridor.person("stranger", Role.BROKER);

        long seen =
                corridor.house.as(
                        stranger, () -> book().count(DutyBook.By.DECLARATION, null, now()));

        assertThat(seen).isZero();
    }

    @Test
    void otherTermsOfAGuaranteeKeepWhoAndWhyAndUntilWhen() {
        corridor.openGuarantee("G-TERMS", client.party(), false, "1000000");
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    corridor.house
                            .get(Guarantees.class)
                            .change(
                                    "G-TERMS",
                                    new BigDecimal("2000000"),
                                    Corridor.DAY.plusYears(3),
                                    "Addition 1",
                                    null);
                    return null;
                });

        List<GuaranteeMovement> terms =
                corridor.house.get(GuaranteeMovements.class).terms("G-TERMS");

        assertThat(terms).extracting(GuaranteeMovement::kind).containsExactly("CHANGED", "OPENED");
        assertThat(terms.get(0).madeBy()).isEqualTo(Corridor.MANAGER.user());
        assertThat(terms.get(0).validUntil()).isEqualTo(Corridor.DAY.plusYears(3));
        assertThat(terms.get(0).reference()).isEqualTo("Addition 1");
    }

    @Test
    void onlyMoneyThatIsNotEarmarkedCanBePaidOut() {
        Corridor.Client rich = corridor.client("1000000");
        PersonalAccounts accounts = corridor.house.get(PersonalAccounts.class);

        accounts.payOut(rich.party().id(), new BigDecimal("999999.99"), "Application 7");

        assertThat(corridor.money(rich.party().id()).available()).isEqualByComparingTo("0.01");
        Refusal refusal =
                caught(
                        Refusal.class,
                        () -> accounts.payOut(rich.party().id(), new BigDecimal("0.02"), "again"));
        assertThat(refusal.code()).isEqualTo("money-short");
    }

    @Test
    void nobodyReadsTheMovesOfADeclarationThatIsNotThereOrNotTheirs() {
        String draft = corridor.draft(client, "4000", Corridor.modules(lot(), "1", "4800"));
        Corridor.Client other = corridor.client("1000000");

        assertThat(book().moves(draft, now())).as("nothing moved yet").isEmpty();
        caught(NotFound.class, () -> book().moves("D-999999", now()));
        caught(NotFound.class, () -> book().moves("nothing of ours", now()));
        caught(
                NotFound.class,
                () -> corridor.house.as(other.broker(), () -> book().moves(draft, now())));
    }

    private LotId lot() {
        return corridor.receiveModules(client);
    }

    private static DutyStanding one(DutyBook.By by, String key, TwoTimes times) {
        List<DutyStanding> found = book().standing(by, key, times, 0, 10);
        assertThat(found).extracting(DutyStanding::key).containsExactly(key);
        return found.get(0);
    }

    private static TwoTimes now() {
        return new TwoTimes(OnThatDay.NOW.plusSeconds(3600), OnThatDay.NOW.plusSeconds(3600));
    }

    private static DutyBook book() {
        return corridor.house.get(DutyBook.class);
    }
}
