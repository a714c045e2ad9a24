package org.caravanserai.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    private static final ExportOrder STOCK =
            new ExportOrder("/clerk/stock.xhtml", "grid", "q=tyre", ExportForm.CSV, "stock.csv");

    private final FilesCupboard files = new FilesCupboard();
    private long job;

    @BeforeEach
    void begin() {
        job = files.as("clerk", exports -> exports.begin(STOCK)).id();
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void whatAKilledProgramLeftBehindIsToldAndCanBeWrittenAgain() {
        files.as("clerk", exports -> exports.beat(job, 1200, 5000L));
        assertThatThrownBy(() -> files.as("clerk", exports -> exports.broken(job)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("export-not-broken"));

        files.now = files.now.plus(Exports.SILENCE).plusSeconds(1);
        sweep();

        ExportShown broken = files.as("clerk", exports -> exports.broken(job));
        assertThat(broken.state()).isEqualTo(ExportState.FAILED);
        assertThat(broken.failure()).isEqualTo("export-interrupted");
        assertThat(broken.rows()).isEqualTo(1200);
        assertThat(broken.list() + '?' + broken.query()).isEqualTo("clerk/stock?q=tyre");
        assertThat(files.<Boolean>as("clerk", exports -> exports.beat(job, 1300, null))).isFalse();
    }

    @Test
    void aWriterThatIsHeardOfIsLeftAlone() {
        files.now = files.now.plus(Exports.SILENCE).minusSeconds(1);
        files.as("clerk", exports -> exports.beat(job, 1, null));
        files.now = files.now.plus(Exports.SILENCE).minusSeconds(1);
        sweep();
        assertThat(files.as("clerk", exports -> exports.get(job)).state())
                .isEqualTo(ExportState.RUNNING);
    }

    @Test
    void nobodyHasMoreWrittenAtOnceThanIsAllowed() {
        files.as("clerk", exports -> exports.begin(STOCK));
        assertThatThrownBy(() -> files.as("clerk", exports -> exports.begin(STOCK)))
                .isInstanceOf(Refusal.class);
        assertThat(files.as("broker", exports -> exports.begin(STOCK)).id()).isPositive();

        files.as("clerk", exports -> exports.stop(job));
        assertThat(files.<Boolean>as("clerk", exports -> exports.beat(job, 7, null))).isFalse();
        end(ExportState.STOPPED);
        assertThat(files.as("clerk", exports -> exports.begin(STOCK)).id()).isPositive();
        assertThat(files.as("clerk", exports -> exports.broken(job)).rows()).isEqualTo(7);
    }

    @Test
    void aFileIsFetchedWholeByItsOwnerUntilItsDay(@TempDir Path folder) throws IOException {
        byte[] content = new byte[2_500_000];
        new Random(1).nextBytes(content);
        Path written = Files.write(folder.resolve("list"), content);
        assertThatThrownBy(() -> files.as("clerk", exports -> exports.done(job)))
                .isInstanceOf(Refusal.class);
        files.as(
                "clerk",
                exports -> {
                    exports.finish(job, 9000, written);
                    return null;
                });

        ExportShown done = files.as("clerk", exports -> exports.done(job));
        assertThat(done.bytes()).isEqualTo(content.length);
        assertThat(fetched("clerk")).isEqualTo(content);
        assertThatThrownBy(() -> fetched("broker")).isInstanceOf(NotFound.class);

        files.now = files.now.plus(Duration.ofDays(8));
        sweep();
        assertThat(files.as("clerk", Exports::list)).isEmpty();
    }

    private byte[] fetched(String user) {
        return files.as(
                user,
                exports -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    exports.fetch(job, out);
                    return out.toByteArray();
                });
    }

    private void end(ExportState how) {
        files.as(
                "clerk",
                exports -> {
                    exports.end(job, how, null);
                    return null;
                });
    }

    private void sweep() {
        files.as(
                "house",
                exports -> {
                    exports.sweep();
                    return null;
                });
    }
}
