package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft that is there before its goods. */
@ExtendWith(OnThatDay.class)
class BlankDraftsTest {

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

    @Test
    void isWrittenFromAnInvoiceAndFiledOnceItsGoodsAreThere() {
        String id = blank("4000", client.party().id());
        assertThat(corridor.find(id).items()).isEmpty();
        assertThat(corridor.find(id).clientName()).isNotBlank();

        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house
                            .get(DraftLines.class)
                            .add(id, List.of(modules(null, "20", "96000")), false);
                    return null;
                });
        assertThat(caught(Refusal.class, () -> corridor.file(client, id)).code())
                .isEqualTo("goods-not-received");

        LotId lot = corridor.receiveModules(client);
        int version = corridor.find(id).version();
        corridor.house.as(
                client.broker(),
                () ->
                        corridor.house
                                .get(BoxEntry.class)
                                .say(id, version, 1, Map.of(ItemText.LOT, lot.value())));
        corridor.file(client, id);
        corridor.answer();

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(corridor.find(id).items().get(0).lot()).isEqualTo(lot);
    }

    @Test
    void isForGoodsThatComeInAndForClientsWhoGaveAPower() {
        assertThat(caught(InvalidInput.class, () -> blank("4070", client.party().id())).problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("procedure", "blank-draft-follows"));
        caught(NotFound.class, () -> blank("4000", PartyId.parse("SOMEBODY-ELSE")));
        assertThat(
                        corridor.house.as(
                                client.broker(),
                                () -> corridor.house.get(BlankDrafts.class).clients().keySet()))
                .containsExactly(client.party().id());
    }

    private String blank(String procedure, PartyId party) {
        return corridor.house.as(
                client.broker(),
                () ->
                        corridor.house
                                .get(BlankDrafts.class)
                                .open(CustomsProcedure.parse(procedure), party));
    }
}
