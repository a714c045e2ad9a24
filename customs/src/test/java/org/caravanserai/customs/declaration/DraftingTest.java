package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.item;
import static org.caravanserai.customs.Corridor.modules;

import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may be written into a draft, by whom, and over which version. */
@ExtendWith(OnThatDay.class)
class DraftingTest {

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
    void hidesDeclarationsOfClientsWithoutAPower() {
        Corridor.Client client = corridor.client("50000000");
        Corridor.Client other = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));

        caught(
                NotFound.class,
                () ->
                        corridor.house.as(
                                other.broker(),
                                () -> corridor.house.get(Declarations.class).find(id)));
        assertThat(
                        corridor.house.as(
                                other.broker(),
                                () -> corridor.house.get(Declarations.class).list(null, null, 100)))
                .isEmpty();
    }

    @Test
    void refusesToOverwriteALaterVersion() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));
        int read = corridor.find(id).version();
        edit(client, id, read, modules(lot, "2", "9600"));

        assertThat(corridor.find(id).items().get(0).measures()).isEqualTo(modules("2"));
        assertThat(
                        caught(
                                        Refusal.class,
                                        () -> edit(client, id, read, modules(lot, "3", "9600")))
                                .code())
                .isEqualTo("stale-version");
    }

    private void edit(Corridor.Client client, String id, int version, DraftItem item) {
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house
                            .get(Drafting.class)
                            .edit(id, version, Corridor.request("4000", item));
                    return null;
                });
    }

    @Test
    void refusesWhatCannotBeSavedAtAll() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        DraftItem unknownCode = item(lot, "1234567890", modules("1"), "1");
        DraftItem unknownLot = modules(LotId.of(999999), "1", "1");

        InvalidInput bad =
                caught(
                        InvalidInput.class,
                        () -> corridor.draft(client, "4000", unknownCode, unknownLot));

        assertThat(bad.problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "items[0].commodityCode", "unknown-commodity-code"),
                        org.assertj.core.groups.Tuple.tuple("items[1].lot", "unknown-lot"));
    }

    @Test
    void fillsInTheSupplementaryQuantityOfThePackages() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        DraftItem without =
                new DraftItem(
                        lot,
                        org.caravanserai.kernel.goods.CommodityCode.parse("8541430000"),
                        null,
                        "CN",
                        modules("5").withSupplementary(null),
                        Money.of("24000", "USD"),
                        Map.of(),
                        List.of());

        String id = corridor.draft(client, "4000", without);

        assertThat(corridor.find(id).items().get(0).measures()).isEqualTo(modules("5"));
    }
}
