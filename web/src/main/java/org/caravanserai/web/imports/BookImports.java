package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.customs.reference.BookChangeShown;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.NotFound;

/** Changes of the reference books, the tariff among them. */
@ApplicationScoped
class BookImports implements ImportSource {

    @Inject Books books;

    @Override
    public ImportShown.Kind kind() {
        return ImportShown.Kind.REFERENCE;
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.ADMINISTRATOR);
    }

    @Override
    public List<ImportShown> list(int limit) {
        return books.changes(null, 0, limit).stream().map(BookImports::shown).toList();
    }

    private static ImportShown shown(BookChangeShown change) {
        return new ImportShown(
                ImportShown.Kind.REFERENCE,
                Long.toString(change.id()),
                change.book().path() + " · " + change.remark(),
                change.added() + change.changed() + change.ended(),
                change.madeBy(),
                change.madeAt(),
                change.undoneBy(),
                change.undoneAt());
    }

    @Override
    public void undo(String id, String reason) {
        try {
            books.undo(Long.parseLong(id), reason);
        } catch (NumberFormatException none) {
            throw new NotFound("import", id);
        }
    }
}
