package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.caravanserai.web.startup.DemoCorridor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A first start that dies while it lays the demo corridor down. */
class KilledDemoIT {

    private static final String PART = "The demo corridor has its part ";
    private static final int BEFORE_THE_KILL = 3;

    @Test
    @DisplayName("comes up clean at the next start, with the whole demo, once")
    void comesUpWithTheWholeDemoOnce() throws Exception {
        Program program = Program.fresh(true).launch();
        awaitParts(program);

        program.kill();
        Set<String> laidDown = parts(program);
        program.start();
        try {
            assertThat(parts(program)).isNotEmpty().doesNotContainAnyElementsOf(laidDown);
            assertThat(program.complaints()).isEmpty();
            assertThat(announced(program))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(notesOfAllTrains());
            Caller inspector = Caller.signedIn(program.uri(), "inspector");
            assertThat(inspector.get("/journal/verification").json().path("valid").asBoolean())
                    .isTrue();
            assertThat(inspector.get("/reconciliation").json().path("differences")).isEmpty();
        } finally {
            program.kill();
        }
    }

    private static void awaitParts(Program program) throws IOException, InterruptedException {
        while (parts(program).size() < BEFORE_THE_KILL) {
            assertThat(program.endsWithin(Duration.ofMillis(20))).as(program.output()).isFalse();
        }
    }

    private static Set<String> parts(Program program) throws IOException {
        Set<String> parts = new HashSet<>();
        for (String line : program.output().split("\n")) {
            int at = line.indexOf(PART);
            if (at >= 0) {
                parts.add(line.substring(at + PART.length()));
            }
        }
        return parts;
    }

    private static List<String> announced(Program program) {
        Caller inspector = Caller.signedIn(program.uri(), "inspector");
        JsonNode facts = inspector.get("/journal?limit=1000").json().path("items");
        return StreamSupport.stream(facts.spliterator(), false)
                .filter(fact -> fact.path("fact").asText().equals("ConsignmentAnnounced"))
                .map(fact -> fact.path("subject").asText().replaceFirst("^consignment:", ""))
                .toList();
    }

    private static List<String> notesOfAllTrains() {
        return Stream.of("X8127", "X8131", "X8143", "X8149", "X8163", "X9012")
                .flatMap(
                        t ->
                                ReferenceTable.read(DemoCorridor.class, "demo/train-" + t + ".csv")
                                        .stream())
                .map(row -> row.get("smgs"))
                .distinct()
                .toList();
    }
}
