package org.caravanserai.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.testkit.ListOracle;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalChainTest {

    House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void keepsWhoWhatAndWhenOfEachFact() {
        Instant since = house.get(HouseClock.class).now().minus(Duration.ofHours(3));
        house.tell(held("LOT-000001", since));

        SealedFact fact = reader().after(0, 10).get(0);

        assertThat(fact.position()).isEqualTo(1);
        assertThat(fact.fact()).isEqualTo("GoodsHeld");
        assertThat(fact.subject()).isEqualTo("lot:LOT-000001");
        assertThat(fact.actor()).isEqualTo("caravanserai");
        assertThat(fact.effectiveAt()).isEqualTo(since);
        assertThat(fact.recordedAt()).isAfter(since);
        assertThat(fact.body()).contains("\"hold\":\"OWNER\"").doesNotContain("\n");
    }

    @Test
    void isReadFromItsEndToo() {
        Instant since = house.get(HouseClock.class).now().minus(Duration.ofHours(3));
        for (int lot = 1; lot <= 5; lot++) {
            house.tell(held("LOT-00000" + lot, since));
        }

        List<SealedFact> newest = reader().before(Long.MAX_VALUE, 2);
        assertThat(newest).extracting(SealedFact::position).containsExactly(5L, 4L);
        assertThat(reader().before(4, 10))
                .extracting(SealedFact::subject)
                .containsExactly("lot:LOT-000003", "lot:LOT-000002", "lot:LOT-000001");
    }

    @Test
    void isSiftedByEveryColumnUpAndDownTheChain() {
        Instant since = house.get(HouseClock.class).now().minus(Duration.ofHours(3));
        for (int lot = 1; lot <= 5; lot++) {
            house.tell(held("LOT-00000" + lot, since.plusSeconds(lot * 600)));
        }
        ListOracle<SealedFact> oracle =
                new ListOracle<SealedFact>()
                        .column("position", SealedFact::position)
                        .column("fact", SealedFact::fact)
                        .column("subject", SealedFact::subject)
                        .column("effective", SealedFact::effectiveAt)
                        .column("recorded", SealedFact::recordedAt)
                        .column("actor", SealedFact::actor)
                        .column("hash", SealedFact::hash);
        assertThat(JournalReader.columns()).containsExactlyElementsOf(oracle.columns());
        List<SealedFact> upward = reader().after(0, 10);
        for (Sieve sieve : oracle.sieves(upward, new Random(3))) {
            Sieve only = new Sieve(null, false, sieve.only(), sieve.zone());
            List<SealedFact> wanted = oracle.find(upward, only);
            assertThat(reader().after(0, 10, sieve)).as(sieve.toString()).isEqualTo(wanted);
            Collections.reverse(wanted);
            assertThat(reader().before(Long.MAX_VALUE, 10, sieve)).isEqualTo(wanted);
            if (sieve.sort() != null) {
                List<SealedFact> downward = reader().before(Long.MAX_VALUE, 10);
                List<SealedFact> sorted = oracle.find(downward, sieve);
                assertThat(reader().sorted(sieve, 0, 10)).as(sieve.toString()).isEqualTo(sorted);
                assertThat(reader().sorted(sieve, 1, 2))
                        .isEqualTo(sorted.stream().skip(1).limit(2).toList());
            }
        }
    }

    @Test
    void writesMeasuresAsTheApiDoes() {
        Measures measures =
                new Measures(
                        new BigDecimal("3"),
                        new BigDecimal("100.500"),
                        new BigDecimal("110"),
                        new Quantity(new BigDecimal("30"), Unit.parse("PCE")));
        house.tell(new GoodsDestroyed(LotId.of(1), "A-01-01-1", measures, "Act 7", Instant.EPOCH));

        assertThat(reader().after(0, 10).get(0).body())
                .isEqualTo(
                        "{\"lot\":\"LOT-000001\",\"location\":\"A-01-01-1\",\"way\":\"DESTROYED\",\"measures\":{"
                            + "\"packages\":3,\"netKg\":100.5,\"grossKg\":110,"
                            + "\"supplementary\":{\"quantity\":30,\"unit\":\"H87\"}},\"ground\":\"Act"
                            + " 7\",\"effectiveAt\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void chainHoldsOverManyWritersAtOnce() {
        List<CompletableFuture<Void>> writers =
                IntStream.range(0, 8)
                        .mapToObj(
                                w ->
                                        CompletableFuture.runAsync(
                                                () ->
                                                        IntStream.range(0, 25)
                                                                .forEach(i -> tellAndSeal(w, i))))
                        .toList();
        writers.forEach(CompletableFuture::join);

        Verification found = reader().verify();

        assertThat(found.valid()).isTrue();
        assertThat(found.entries()).isEqualTo(200);
        assertThat(reader().after(0, 1000))
                .extracting(SealedFact::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
    }

    @Test
    void aChangedRowBreaksTheChainWhereItStands() {
        tellThree();
        sql(
                "update kernel.journal set actor = 'somebody' where id = (select journal_id from"
                        + " kernel.journal_seal where position = 2)");

        Verification found = reader().verify();

        assertThat(found.valid()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(2);
        assertThat(found.entries()).isEqualTo(1);
    }

    @Test
    void aRemovedSealBreaksTheChain() {
        tellThree();
        sql("delete from kernel.journal_seal where position = 2");

        assertThat(reader().verify().brokenAt()).isEqualTo(3);
    }

    @Test
    void nothingIsEffectiveAfterItIsRecorded() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        assertThatThrownBy(() -> house.tell(held("LOT-000001", tomorrow)))
                .isInstanceOf(Refusal.class);
        assertThat(reader().verify().entries()).isZero();
    }

    @Test
    void aFactThatRollsBackIsNotInTheBook() {
        assertThatThrownBy(
                        () ->
                                house.inTransaction(
                                        () -> {
                                            house.tell(held("LOT-000001", Instant.EPOCH));
                                            throw new IllegalStateException("later");
                                        }))
                .hasMessage("later");

        assertThat(reader().verify().entries()).isZero();
    }

    private void tellThree() {
        IntStream.range(0, 3).forEach(i -> house.tell(held("LOT-00000" + i, Instant.EPOCH)));
        assertThat(reader().verify().valid()).isTrue();
    }

    private void tellAndSeal(int writer, int i) {
        house.tell(held("LOT-" + (100_000 + writer * 100 + i), Instant.EPOCH));
        if (i % 5 == 0) {
            house.get(Sealer.class).sealAll();
        }
    }

    private static GoodsHeld held(String lot, Instant at) {
        return new GoodsHeld(
                new HoldSubject(HoldSubject.Kind.LOT, lot), "OWNER", "line one\nline two", at);
    }

    private JournalReader reader() {
        return house.get(JournalReader.class);
    }

    private void sql(String statement) {
        house.inTransaction(
                () -> house.get(EntityManager.class).createNativeQuery(statement).executeUpdate());
    }
}
