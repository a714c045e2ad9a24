package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.guarantee.GuaranteeMovement;
import org.caravanserai.customs.guarantee.GuaranteeMovements;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A train of placements: 7,987,200 tenge of suspended VAT for each full lot of modules. */
@ExtendWith(OnThatDay.class)
class DeclarationSetsTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void filesEachOnItsOwnAndTheGuaranteeIsReservedOnce() {
        Corridor.Client client = corridor.client("50000000");
        List<String> drafts = drafts(client, 5);
        String set = create(client, drafts);
        assertThat(sets().check(set).values()).allMatch(List::isEmpty);

        file(client, set);
        assertThat(sets().find(set).reserved()).isEqualByComparingTo("39936000");
        assertThat(corridor.guarantee("G-1").reserved())
                .isGreaterThanOrEqualTo(new BigDecimal("39936000"));
        filing().fileDue();

        SetView done = sets().find(set);
        assertThat(done.state()).isEqualTo(SetState.DONE);
        assertThat(done.count(MemberState.FILED)).isEqualTo(5);
        assertThat(done.reserved()).isZero();
        assertThat(
                        corridor.house.get(GuaranteeMovements.class).of("G-1", 0, 1000).stream()
                                .filter(entry -> entry.reference().equals(set))
                                .filter(entry -> entry.kind().equals("RESERVED"))
                                .map(GuaranteeMovement::amount))
                .singleElement()
                .satisfies(once -> assertThat(once).isEqualByComparingTo("39936000"));
        corridor.answer();
        for (String draft : drafts) {
            assertThat(corridor.find(draft).status()).isEqualTo(DeclarationStatus.RELEASED);
            assertThat(corridor.find(draft).filedBy()).isEqualTo(client.broker().user());
        }
    }

    @Test
    void oneThatIsRefusedDoesNotStopTheOthers() {
        Corridor.Client client = corridor.client("50000000");
        List<String> drafts = new ArrayList<>(drafts(client, 1));
        LotId lot = corridor.receiveModules(client);
        drafts.add(corridor.draft(client, "7000", modules(lot, "20", "96000")));
        drafts.add(corridor.draft(client, "7000", modules(lot, "20", "96000")));
        drafts.addAll(drafts(client, 1));
        String set = create(client, drafts);
        BigDecimal before = corridor.guarantee("G-1").reserved();
        file(client, set);
        filing().fileDue();

        SetView done = sets().find(set);
        assertThat(done.members())
                .extracting(SetView.Member::state)
                .containsExactly(
                        MemberState.FILED,
                        MemberState.FILED,
                        MemberState.REFUSED,
                        MemberState.FILED);
        assertThat(done.members().get(2).problem()).isEqualTo("lot-under-filing");
        assertThat(corridor.guarantee("G-1").reserved().subtract(before))
                .as("nothing is held for what was refused")
                .isEqualByComparingTo("23961600");
        corridor.answer();
    }

    @Test
    void stopsAndGoesOnWhereItStood() {
        Corridor.Client client = corridor.client("50000000");
        String set = create(client, drafts(client, 3));
        BigDecimal before = corridor.guarantee("G-1").reserved();
        file(client, set);
        corridor.house.as(
                client.broker(),
                () -> {
                    filing().stop(set);
                    return null;
                });
        filing().fileDue();
        assertThat(sets().find(set).count(MemberState.WAITING)).isEqualTo(3);
        assertThat(corridor.guarantee("G-1").reserved()).isEqualByComparingTo(before);

        file(client, set);
        filing().fileDue();
        assertThat(sets().find(set).count(MemberState.FILED)).isEqualTo(3);
        corridor.answer();
    }

    @Test
    void refusesASetThatNoGuaranteeCoversAndADraftThatStandsInAnother() {
        Corridor.Client client = corridor.client("50000000");
        List<String> many = drafts(client, 13);
        String set = create(client, many);
        assertThat(caught(Refusal.class, () -> file(client, set)).code())
                .isEqualTo("guarantee-short");
        assertThat(sets().find(set).state()).isEqualTo(SetState.OPEN);
        assertThat(caught(Refusal.class, () -> create(client, many)).code())
                .isEqualTo("declaration-in-set");
    }

    private static List<String> drafts(Corridor.Client client, int count) {
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(
                    corridor.draft(
                            client,
                            "7000",
                            modules(corridor.receiveModules(client), "20", "96000")));
        }
        return drafts;
    }

    private static String create(Corridor.Client client, List<String> drafts) {
        return corridor.house.as(client.broker(), () -> sets().create("Train X8155", drafts));
    }

    private static void file(Corridor.Client client, String set) {
        corridor.house.as(
                client.broker(),
                () -> {
                    filing().file(set);
                    return null;
                });
    }

    private static DeclarationSets sets() {
        return corridor.house.get(DeclarationSets.class);
    }

    private static SetFiling filing() {
        return corridor.house.get(SetFiling.class);
    }
}
