package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong between the draft and the filing is said at the desk, with both figures. */
@ExtendWith(OnThatDay.class)
class AtTheDeskTest {

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
    void aTengeShortIsShort() {
        Corridor.Client client = corridor.client("1");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));
        BigDecimal payable = corridor.find(id).payable();
        topUp(client, payable.subtract(new BigDecimal("2")));

        Refusal refused = caught(Refusal.class, () -> corridor.file(client, id));

        assertThat(refused.code()).isEqualTo("money-short");
        assertThat(refused.args().toString()).contains(payable.toPlainString());
        topUp(client, BigDecimal.ONE);
        corridor.file(client, id);
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
    }

    @Test
    void goodsThatLiveTooShortlyDoNotGoUnderTheWarehouseProcedure() {
        Corridor.Client client = corridor.client("9");
        LotId lot = corridor.receiveModules(client);
        DraftItem plain = modules(lot, "1", "4800");
        String id =
                corridor.draft(
                        client,
                        "7000",
                        usableUntil(plain, LocalDate.of(2026, 11, 20).plusDays(180)));

        assertThat(findings(client, id))
                .extracting(Finding::box, found -> found.problem().code())
                .contains(tuple("31", "shelf-life-short"));
    }

    private static DraftItem usableUntil(DraftItem item, LocalDate day) {
        return new DraftItem(
                item.lot(),
                item.commodity(),
                item.description(),
                item.origin(),
                item.measures(),
                item.value(),
                item.quantities(),
                item.documents(),
                new ItemBoxes(Map.of("31.until", day.toString()), null, null, null));
    }

    private static List<Finding> findings(Corridor.Client client, String id) {
        return corridor.house.as(
                client.broker(), () -> corridor.house.get(Declarations.class).check(id));
    }

    @Test
    void aRateThatChangedSinceItWasShownIsToldWithBothSums() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));
        BigDecimal shown = corridor.find(id).payable().add(corridor.find(id).suspended());
        rate("530");

        Refusal refused = caught(Refusal.class, () -> file(client, id, shown));

        BigDecimal now = corridor.find(id).payable().add(corridor.find(id).suspended());
        assertThat(refused.code()).isEqualTo("payments-changed");
        assertThat(refused.args()).hasSize(2);
        assertThat(now).isGreaterThan(shown);
        file(client, id, now);
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
        rate("520");
    }

    @Test
    void aPowerOfAttorneyThatEndedSinceTheDraftFilesNothing() {
        Party party = Party.named("Atyrau Pipe LLP");
        Corridor.Client client = new Corridor.Client(party, Corridor.person("ended", Role.BROKER));
        corridor.house
                .get(PowersOfAttorney.class)
                .grant(
                        "ended",
                        party.id(),
                        List.of(),
                        LocalDate.of(2026, 1, 1),
                        Corridor.DAY,
                        null);
        topUp(client, new BigDecimal("50000000"));
        LotId lot = corridor.receiveModules(client);
        String id = corridor.draft(client, "4000", modules(lot, "1", "4800"));

        OnThatDay.later(
                86_400,
                () ->
                        assertThat(
                                        caught(Refusal.class, () -> corridor.file(client, id))
                                                .problems())
                                .extracting(Problem::code)
                                .anyMatch(code -> code.startsWith("power-of-attorney")));
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.DRAFT);
    }

    private void topUp(Corridor.Client client, BigDecimal amount) {
        corridor.house.get(PersonalAccounts.class).topUp(client.party().id(), amount, "test");
    }

    private void rate(String kzt) {
        corridor.house
                .get(ExchangeRates.class)
                .enter("USD", Corridor.DAY, new BigDecimal(kzt), "test");
    }

    private void file(Corridor.Client client, String id, BigDecimal shown) {
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Filing.class).file(id, shown);
                    return id;
                });
    }
}
