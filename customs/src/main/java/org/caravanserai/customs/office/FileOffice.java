package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.OfficeAnswers;
import org.caravanserai.customs.declaration.OfficeAnswers.FiledDeclaration;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/**
 * An office that is reached by files: what is filed is written out for somebody, or something, to
 * carry over; its answers come back as files. The forms are as seen in public samples; that an
 * authority takes them is not claimed.
 */
@ApplicationScoped
@Retried
@Transactional
public class FileOffice implements CustomsOffice {

    @Inject EntityManager em;
    @Inject OfficeAnswers answers;
    @Inject Declarations declarations;
    @Inject OfficeDoors doors;
    @Inject HouseClock clock;

    /** A file as it is given out. */
    public record Written(String declaration, DoorKind format, String fileName, Instant at) {}

    /** Files can always be written. */
    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Reply take(FiledDeclaration filed) {
        DeclarationView view = answers.view(filed.id());
        DoorKind format = doors.kind(filed.office());
        OfficeDispatch dispatch = new OfficeDispatch();
        dispatch.declaration = filed.id();
        dispatch.revision = view.revision();
        dispatch.format = format;
        dispatch.documentId = documentId(view.id(), view.revision());
        dispatch.fileName = view.id() + "-" + view.revision() + ".xml";
        dispatch.content = render(view, format, clock.now());
        dispatch.writtenAt = clock.now();
        em.persist(dispatch);
        return new Later("written");
    }

    /** It decides elsewhere. */
    @Override
    public String refuses(long declaration) {
        throw new IllegalStateException("decides by message");
    }

    static String documentId(String declaration, int revision) {
        byte[] name = (declaration + '#' + revision).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private static String render(DeclarationView view, DoorKind format, Instant at) {
        return format == DoorKind.ASYCUDA_FILE ? SadFile.of(view) : EaeuFile.of(view, at);
    }

    /** The declaration in that form as it stands now, whatever door its office has. */
    public String preview(String declaration, DoorKind format) {
        return render(declarations.find(declaration), format, clock.now());
    }

    public List<Written> written(String declaration) {
        long id = DeclarationId.parse(declarations.find(declaration).id());
        return em.createQuery(
                        "from OfficeDispatch where declaration = :id order by id",
                        OfficeDispatch.class)
                .setParameter("id", id)
                .getResultStream()
                .map(d -> new Written(declaration, d.format, d.fileName, d.writtenAt))
                .toList();
    }

    /** The content of a file that was written. */
    public String content(String declaration, String fileName) {
        long id = DeclarationId.parse(declarations.find(declaration).id());
        return em.createQuery(
                        "select d.content from OfficeDispatch d where d.declaration = :id"
                                + " and d.fileName = :name order by d.id desc",
                        String.class)
                .setParameter("id", id)
                .setParameter("name", fileName)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("file", fileName));
    }

    /** Our name of the declaration that was sent under this id. */
    Optional<String> declaration(String documentId) {
        return em.createQuery(
                        "select d.declaration from OfficeDispatch d where d.documentId = :id",
                        Long.class)
                .setParameter("id", documentId)
                .getResultStream()
                .findFirst()
                .map(DeclarationId::print);
    }
}
