package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Answers of offices that somebody, or something, lays into a folder as files. A file is claimed by
 * a move, so that two nodes never read one; what was read goes to {@code done}, what cannot be read
 * to {@code refused} with the reason beside it. A file that was being read when the program ended
 * is read again a minute later: an answer counts once, however often it comes. So is one over which
 * the house itself failed, for it may be the database that is away; the others do not wait for it,
 * and after an hour it is put aside like one that cannot be read.
 *
 * <p>A sender writes under a name that ends in {@code .part} and renames the file when it is whole.
 */
@ApplicationScoped
public class AnswerFolder {

    private static final Logger LOG = Logger.getLogger(AnswerFolder.class.getName());

    private static final String TAKEN = "taken";
    private static final String DONE = "done";
    static final String REFUSED = "refused";
    static final String REASON = ".reason.txt";
    private static final String SOURCE = "folder";
    private static final String FILE = "file";

    /** Longer than the reading of one file ever takes. */
    private static final Duration READING = Duration.ofMinutes(1);

    /** How long a file is tried again over which the house failed. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Inject OfficePost post;
    @Inject HouseClock clock;

    /** The folder of this house; empty where offices answer otherwise. */
    public static Optional<Path> configured() {
        String folder = System.getProperty("caravanserai.office.folder", "");
        return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    /**
     * Takes in what lies in the folder, in the order of names.
     *
     * @return how many files
     * @throws UncheckedIOException if the folder cannot be read or written
     */
    public int take(Path folder) {
        try {
            for (String box : List.of(TAKEN, DONE, REFUSED)) {
                Files.createDirectories(folder.resolve(box));
            }
            List<Path> left = new ArrayList<>(files(folder.resolve(TAKEN)));
            left.removeIf(this::beingRead);
            for (Path file : left) {
                read(folder, file);
            }
            int read = left.size();
            for (Path file : files(folder)) {
                Path claimed = claim(folder, file);
                if (claimed != null) {
                    read(folder, claimed);
                    read++;
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.filter(Files::isRegularFile).filter(AnswerFolder::whole).sorted().toList();
        }
    }

    private static boolean whole(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp");
    }

    /** Whether a node claimed it so lately that it may still be at it. */
    private boolean beingRead(Path file) {
        return claimedWithin(READING, file);
    }

    private boolean claimedWithin(Duration span, Path file) {
        String claimed = file.getFileName().toString().split("-", 2)[0];
        return claimed.matches("[0-9]{1,15}")
                && Instant.ofEpochMilli(Long.parseLong(claimed)).isAfter(clock.now().minus(span));
    }

    /**
     * Reads a file once more that was put aside, by whoever has mended it or what was in its way.
     *
     * @return what is wrong with it still; null if it was taken in, or another node has it
     */
    Problem again(Path folder, Path file) {
        try {
            Path claimed = claim(folder, file, plain(file.getFileName().toString()));
            if (claimed == null) {
                return null;
            }
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + REASON));
            return read(folder, claimed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name under which the sender laid it down. */
    static String plain(String name) {
        return name.replaceFirst("^[0-9]{1,15}-", "");
    }

    private Path claim(Path folder, Path file) throws IOException {
        return claim(folder, file, file.getFileName().toString());
    }

    /** Null if another node was faster. */
    private Path claim(Path folder, Path file, String as) throws IOException {
        String name = clock.now().toEpochMilli() + "-" + as;
        try {
            return Files.move(
                    file, folder.resolve(TAKEN).resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException takenByAnother) {
            return null;
        }
    }

    /**
     * One file that cannot be dealt with never holds back the others.
     *
     * @return what is wrong with it; null if it was taken in
     */
    private Problem read(Path folder, Path file) throws IOException {
        Problem problem;
        try {
            problem = problem(file);
        } catch (RuntimeException | IOException failed) {
            LOG.log(Level.WARNING, failed, () -> "Not taken in: " + file);
            if (claimedWithin(PATIENCE, file)) {
                return failed(failed);
            }
            problem = failed(failed);
        }
        String name = file.getFileName().toString();
        Path to = folder.resolve(problem == null ? DONE : REFUSED);
        if (problem != null) {
            Files.write(to.resolve(name + REASON), AsideFile.reason(problem));
        }
        Files.move(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return problem;
    }

    private static Problem failed(Exception failure) {
        return Problem.of(FILE, FilingQueueRows.FAILED, failure);
    }

    /** What is wrong with the file; null if it was taken in. */
    private Problem problem(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            post.receiveFile(SOURCE, in.readNBytes(OfficeFormats.LONGEST + 1));
            return null;
        } catch (InvalidInput wrong) {
            return wrong.problems().get(0);
        } catch (Refusal refused) {
            return new Problem(null, FILE, refused.code(), refused.args());
        } catch (Forbidden own) {
            return new Problem(null, FILE, own.code(), own.args());
        }
    }
}
