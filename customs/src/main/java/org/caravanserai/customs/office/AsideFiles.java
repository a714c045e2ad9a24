package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.customs.declaration.DeclarationScope;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * What the folder of answers put aside: listed with its reason, shown as it came, read again once
 * it was mended, or dismissed. A file nobody could read may be about the goods of any client, so
 * only people who are not limited to clients see it.
 */
@ApplicationScoped
public class AsideFiles {

    private static final String DISMISSED = "dismissed";
    private static final int LONGEST = 500;
    private static final Comparator<AsideFile> LATEST_FIRST =
            Comparator.comparing(AsideFile::at).thenComparing(AsideFile::name).reversed();

    @Inject AnswerFolder answers;
    @Inject DeclarationScope scope;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Whether there is a folder, and the actor may see what lies in it. */
    public boolean shown() {
        return AnswerFolder.configured().isPresent() && !scope.limited();
    }

    /** The latest first; none where no folder is read. */
    public List<AsideFile> list() {
        return AnswerFolder.configured().map(this::list).orElse(List.of());
    }

    List<AsideFile> list(Path folder) {
        Path aside = folder.resolve(AnswerFolder.REFUSED);
        if (scope.limited() || !Files.isDirectory(aside)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(aside)) {
            List<AsideFile> files = new ArrayList<>();
            for (Path file : there.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().endsWith(AnswerFolder.REASON)) {
                    files.add(shown(file));
                }
            }
            files.sort(LATEST_FIRST);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AsideFile shown(Path file) throws IOException {
        Path reason = reasonOf(file);
        boolean said = Files.exists(reason);
        return AsideFile.of(
                file.getFileName().toString(),
                Files.getLastModifiedTime(said ? reason : file).toInstant(),
                Files.size(file),
                said ? Files.readAllLines(reason) : List.of());
    }

    private static Path reasonOf(Path file) {
        return file.resolveSibling(file.getFileName() + AnswerFolder.REASON);
    }

    /**
     * As it came.
     *
     * @throws NotFound if no such file lies aside
     */
    public byte[] content(String name) {
        return content(folder(name), name);
    }

    byte[] content(Path folder, String name) {
        try {
            return Files.readAllBytes(file(folder, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads it once more.
     *
     * @return what is wrong with it still; null if it was taken in
     * @throws NotFound if no such file lies aside
     */
    public Problem again(String name) {
        return again(folder(name), name);
    }

    Problem again(Path folder, String name) {
        return answers.again(folder, file(folder, name));
    }

    /**
     * Puts it away for good, with who said so and why beside it.
     *
     * @throws InvalidInput without a reason
     * @throws NotFound if no such file lies aside
     */
    public void dismiss(String name, String reason) {
        dismiss(folder(name), name, reason);
    }

    void dismiss(Path folder, String name, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw InvalidInput.of("reason", "required");
        }
        Path file = file(folder, name);
        String why = clock.now() + " " + actor.get().user() + ": " + reason.strip();
        try {
            Path away = Files.createDirectories(folder.resolve(DISMISSED));
            Files.writeString(
                    reasonOf(file),
                    why.replaceAll("\\R", " ") + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            Files.move(file, away.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    reasonOf(file),
                    away.resolve(name + AnswerFolder.REASON),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        return AnswerFolder.configured().orElseThrow(() -> new NotFound("file", name));
    }

    /** Found by its name in the list, so that no name leads out of the folder. */
    private Path file(Path folder, String name) {
        return list(folder).stream()
                .filter(file -> file.name().equals(name))
                .map(file -> folder.resolve(AnswerFolder.REFUSED).resolve(file.name()))
                .findFirst()
                .orElseThrow(() -> new NotFound("file", name));
    }
}
