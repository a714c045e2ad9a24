package org.caravanserai.customs.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationFilter;
import org.caravanserai.customs.declaration.DeclarationSearch;
import org.caravanserai.customs.declaration.DeclarationSummary;
import org.caravanserai.customs.guarantee.Headroom;
import org.caravanserai.customs.guarantee.HeadroomDay;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.customs.party.PowerDesk;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.trace.CustomsTrace;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.trace.TraceNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Powers bound what a broker sees in every room, and goods bound what a site sees of customs. */
@ExtendWith(OnThatDay.class)
class PowersBoundRoomsTest {

    private static final LocalDate DAY = Corridor.DAY;

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    /** Rooms that know no powers of attorney go by the clients of the actor, and none means all. */
    @Test
    void whoeverHoldsNoPowerSeesNobodysGoodsInAnyRoom() {
        Corridor.Client client = corridor.client(null);
        Actor stranger = Corridor.person("no-power", Role.BROKER);
        Actor both = Corridor.person("no-power", Role.BROKER, Role.CLERK);
        ClientScope scope = get(ClientScope.class);

        assertThat(scope.limited(stranger).clients()).containsExactly(Actor.NOBODY);
        assertThat(scope.limited(client.broker()).clients()).containsExactly(client.party().id());
        assertThat(scope.limited(client.broker().limitedTo(Set.of())).clients())
                .containsExactly(Actor.NOBODY);
        assertThat(scope.limited(both)).isEqualTo(both);
    }

    @Test
    void whatTheBrokerFiledStaysItsOwnWhenThePowerEnds() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String filed = corridor.release(client, "7000", modules(lot, "20", "96000"));
        Actor other = Corridor.person("next-" + client.broker().user(), Role.BROKER);
        PowersOfAttorney powers = get(PowersOfAttorney.class);
        powers.grant(other.user(), client.party().id(), List.of(), DAY, null, null);
        powers.list(null, DAY).stream()
                .filter(power -> power.client().equals(client.party().id()))
                .forEach(power -> powers.revoke(power.id(), DAY, "left us"));

        assertThat(declarations(client.broker())).contains(filed);
        assertThat(declarations(other)).doesNotContain(filed);
        assertThat(as(client.broker(), () -> get(PowerDesk.class).list())).hasSize(1);
    }

    @Test
    void aGeneralGuaranteeLooksAheadWithoutNamingTheGoodsOfOthers() {
        Corridor.Client own = corridor.client("50000000");
        Corridor.Client foreign = corridor.client("50000000");
        LotId ownLot = corridor.receiveModules(own);
        LotId foreignLot = corridor.receiveModules(foreign);
        corridor.release(own, "7000", modules(ownLot, "20", "96000"));
        corridor.release(foreign, "7000", modules(foreignLot, "20", "96000"));

        List<HeadroomDay> seen = ahead(own.broker());
        List<HeadroomDay> whole = ahead(Corridor.MANAGER);

        assertThat(ended(whole)).contains(ownLot.value(), foreignLot.value());
        assertThat(ended(seen)).containsOnly(ownLot.value(), null);
        assertThat(seen)
                .extracting(HeadroomDay::free)
                .isEqualTo(whole.stream().map(HeadroomDay::free).toList());
    }

    /** The books of customs follow the goods: who works at one site sees its declarations. */
    @Test
    void whoWorksAtOneSiteSeesTheDeclarationsOfItsGoods() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.release(client, "7000", modules(lot, "20", "96000"));

        assertThat(declarations(at("KZ-KHORGOS-GATEWAY"))).contains(id);
        assertThat(declarations(at("KZ-AKTAU-PORT"))).doesNotContain(id);
        assertThat(trail(at("KZ-KHORGOS-GATEWAY"), lot)).isNotEmpty();
        assertThat(trail(at("KZ-AKTAU-PORT"), lot)).isEmpty();
    }

    private static Actor at(String site) {
        return new Actor(
                "far",
                "far",
                Set.of(Role.MANAGER),
                Set.of(FacilityCode.parse(site)),
                Set.of(),
                Locale.ENGLISH);
    }

    private static List<TraceNode> trail(Actor reader, LotId lot) {
        return as(reader, () -> get(CustomsTrace.class).around("lot", lot.value()).nodes());
    }

    private static List<String> declarations(Actor reader) {
        return as(
                        reader,
                        () ->
                                get(DeclarationSearch.class)
                                        .find(
                                                new DeclarationFilter(null, null, null, null, null),
                                                0,
                                                1000))
                .stream()
                .map(DeclarationSummary::id)
                .toList();
    }

    private static List<HeadroomDay> ahead(Actor reader) {
        return as(reader, () -> get(Headroom.class).ahead("G-1", 1200, List.of()));
    }

    private static List<String> ended(List<HeadroomDay> days) {
        return days.stream()
                .flatMap(day -> day.changes().stream())
                .filter(change -> change.cause() == HeadroomDay.Cause.TERM_ENDED)
                .map(HeadroomDay.Change::reference)
                .toList();
    }

    private static <T> T get(Class<T> bean) {
        return corridor.house.get(bean);
    }

    private static <T> T as(Actor broker, Callable<T> work) {
        return corridor.house.as(broker, work);
    }
}
