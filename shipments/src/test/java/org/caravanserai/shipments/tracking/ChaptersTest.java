package org.caravanserai.shipments.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.shipments.Station.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.testkit.Engine;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was updated since a moment is found without going through what was not. */
class ChaptersTest {

    private static final Instant BEGIN =
            Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
    private static final int POSITIONS_A_CHAPTER = 128;
    private static final int CHAPTERS = 6;
    private static final int LIMIT = 4;

    private final Random random = new Random(7);

    /** When each event was updated, in the order they came. */
    private final List<Instant> came = new ArrayList<>();

    @BeforeEach
    void nothingCame() {
        came.clear();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void givesTheSameAsTheWholeBookWould(Engine engine) {
        try (House house = House.open(engine)) {
            house.get(CorridorLoading.class).loadIfAbsent();
            for (int chapter = 0; chapter < CHAPTERS; chapter++) {
                for (int call = 0; call < 3; call++) {
                    tell(house, chapter, call);
                }
                turn(house);
            }
            for (int hours = 0; hours <= 24 * CHAPTERS; hours += 5) {
                Instant since = BEGIN.plus(Duration.ofHours(hours));
                assertThat(read(house, since)).isEqualTo(expected(since));
            }
        }
    }

    @Test
    void asksOnlyChaptersThatCanHoldIt() {
        try (House house = House.open()) {
            house.get(CorridorLoading.class).loadIfAbsent();
            for (int chapter = 0; chapter < CHAPTERS; chapter++) {
                tell(house, chapter, 0);
                turn(house);
            }
            List<Chapters.Part> all = parts(house, BEGIN);
            List<Chapters.Part> end = parts(house, BEGIN.plus(Duration.ofDays(CHAPTERS - 1)));
            long lastMessage = house.get(EventLog.class).list(null, null, 0, 100).get(9).position();

            assertThat(all).hasSize(1);
            assertThat(end).hasSize(1);
            assertThat(end.get(0).behind()).isGreaterThan(lastMessage);
        }
    }

    /** Two events of a day; now and then one that somebody updated days later or before. */
    private void tell(House house, int day, int call) {
        String[] events = new String[2];
        for (int i = 0; i < events.length; i++) {
            int aside = call == 2 ? random.nextInt(90) - 45 : 0;
            Instant updated = BEGIN.plus(Duration.ofHours(24L * day + 2L * call + i + aside));
            came.add(updated);
            events[i] =
                    event("C-" + came.size(), "ARRI", "HRS-CN", BEGIN)
                            .of(TrainListText.number(9_300 + came.size()))
                            .updated(updated)
                            .toString();
        }
        Station.tell(house, events);
    }

    /** As many calls as a chapter holds. */
    private static void turn(House house) {
        house.inTransaction(
                () -> {
                    for (int i = 0; i < POSITIONS_A_CHAPTER; i++) {
                        house.get(PlainSql.class)
                                .rows(
                                        "select nextval('shipments.intake_position')",
                                        row -> row.getLong(1));
                    }
                    return null;
                });
    }

    private static List<Chapters.Part> parts(House house, Instant since) {
        return house.inTransaction(() -> house.get(Chapters.class).since(since, 0));
    }

    /** Page after page. */
    private static List<String> read(House house, Instant since) {
        List<String> read = new ArrayList<>();
        Long after = 0L;
        while (after != null) {
            EventLog.Page page = house.get(EventLog.class).page(null, since, after, LIMIT);
            page.entries().forEach(entry -> read.add(id(entry.raw())));
            after = page.next();
        }
        return read;
    }

    private List<String> expected(Instant since) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < came.size(); i++) {
            if (!came.get(i).isBefore(since)) {
                ids.add("C-" + (i + 1));
            }
        }
        return ids;
    }

    private static String id(String raw) {
        int at = raw.indexOf("C-");
        return raw.substring(at, raw.indexOf('"', at));
    }
}
