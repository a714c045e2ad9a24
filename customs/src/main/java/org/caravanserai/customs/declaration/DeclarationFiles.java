package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Scans and documents that belong to a declaration: decisions received on paper, answers to
 * requests, acts. What a file is tells its content, never its name; only PDF and pictures are kept,
 * so that nothing that runs is ever given out again.
 */
@ApplicationScoped
@Retried
@Transactional
public class DeclarationFiles {

    static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST = 50;
    private static final Pattern ABOUT = Pattern.compile("[a-z]{1,20}(:[0-9]{1,18})?");

    @Inject EntityManager em;
    @Inject Declarations declarations;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** A file as it is given out. */
    public record Content(String name, String mediaType, byte[] bytes) {}

    /**
     * @return its id
     * @throws InvalidInput {@code file-kind}, {@code file-size} or {@code too-many}
     * @throws NotFound if the actor sees no such declaration
     */
    public long keep(String id, String about, String name, byte[] content) {
        List<Problem> problems = new ArrayList<>();
        if (about == null || !ABOUT.matcher(about).matches()) {
            problems.add(Problem.of("about", "required"));
        }
        if (name == null || name.isBlank()) {
            problems.add(Problem.of("name", "required"));
        }
        TextCheck.check("name", name, 200, problems);
        String kind = kind(content);
        if (kind == null) {
            problems.add(Problem.of("file", "file-kind"));
        }
        if (content.length > LARGEST) {
            problems.add(Problem.of("file", "file-size", LARGEST / 1024 / 1024));
        }
        InvalidInput.throwIfAny(problems);
        long declaration = declarations.visible(id);
        if (of(id).size() >= MOST) {
            throw InvalidInput.of("file", "too-many", MOST);
        }
        DeclarationFile file = new DeclarationFile();
        file.declaration = declaration;
        file.about = about;
        file.name = name.strip();
        file.mediaType = kind;
        file.sha256 = sha256(content);
        file.size = content.length;
        file.content = content.clone();
        file.addedBy = actor.get().user();
        file.addedAt = clock.now();
        em.persist(file);
        em.flush();
        return file.id;
    }

    public List<FileShown> of(String id) {
        return em.createQuery(
                        "select new org.caravanserai.customs.declaration.FileShown(f.id, f.about,"
                                + " f.name, f.mediaType, f.size, f.sha256, f.addedBy, f.addedAt)"
                                + " from DeclarationFile f where f.declaration = :id order by f.id",
                        FileShown.class)
                .setParameter("id", declarations.visible(id))
                .getResultList();
    }

    public Content content(String id, long file) {
        long declaration = declarations.visible(id);
        DeclarationFile found = em.find(DeclarationFile.class, file);
        if (found == null || found.declaration != declaration) {
            throw new NotFound("file", file);
        }
        return new Content(found.name, found.mediaType, found.content.clone());
    }

    private static String kind(byte[] content) {
        if (begins(content, 0x25, 0x50, 0x44, 0x46)) {
            return "application/pdf";
        }
        if (begins(content, 0x89, 0x50, 0x4E, 0x47)) {
            return "image/png";
        }
        return begins(content, 0xFF, 0xD8, 0xFF) ? "image/jpeg" : null;
    }

    private static boolean begins(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
