package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new draft takes over from an earlier declaration what was chosen, and nothing else. */
@ExtendWith(OnThatDay.class)
class SamplesTest {

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
    private LotId lot;

    private String sample() {
        lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "7000", modules(lot, "20", "96000"));
        say(id, 0, Map.of("20", "FCA", "18", "X8155", "52.method", "04", "29", "39855"));
        say(id, 1, Map.of("43", "1", "44", "04021 INV-7 2026-11-02"));
        corridor.file(client, id);
        corridor.answer();
        return id;
    }

    private void say(String id, int item, Map<String, String> boxes) {
        int version = corridor.find(id).version();
        corridor.house.as(
                client.broker(),
                () -> corridor.house.get(BoxEntry.class).say(id, version, item, boxes));
    }

    private DeclarationView copy(String sample, String procedure, Set<SamplePart> parts) {
        return corridor.find(
                corridor.house.as(
                        client.broker(),
                        () ->
                                corridor.house
                                        .get(Samples.class)
                                        .copy(sample, CustomsProcedure.parse(procedure), parts)));
    }

    @Test
    void takesEverythingAndKeepsTheTieToTheLot() {
        DeclarationView all = copy(sample(), "4070", EnumSet.allOf(SamplePart.class));

        assertThat(all.status()).isEqualTo(DeclarationStatus.DRAFT);
        assertThat(all.procedure().code()).isEqualTo("4070");
        assertThat(all.client()).isEqualTo(client.party().id());
        assertThat(all.boxes()).containsKeys("20", "18", "52.method", "29");
        DeclarationView.Item item = all.items().get(0);
        assertThat(item.lot()).isEqualTo(lot);
        assertThat(item.boxes()).containsEntry("43", "1");
        assertThat(item.documents()).hasSize(1);
    }

    @Test
    void leavesWhatWasNotChosen() {
        String sample = sample();
        DeclarationView some =
                copy(sample, "7000", EnumSet.of(SamplePart.GOODS, SamplePart.TRANSPORT));

        assertThat(some.boxes()).containsOnlyKeys("18");
        DeclarationView.Item item = some.items().get(0);
        assertThat(item.lot()).isNull();
        assertThat(item.documents()).isEmpty();
        assertThat(item.measures()).isEqualTo(modules("20"));
        assertThat(copy(sample, "7000", EnumSet.of(SamplePart.OFFICES)).items()).isEmpty();
    }
}
