package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookChange;
import org.caravanserai.customs.reference.BookChangeShown;
import org.caravanserai.customs.reference.BookColumn;
import org.caravanserai.customs.reference.BookRow;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.once.Answer;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the law and the market may change: rates, terms, fees, procedures, the tariff. */
@Path("/reference-data")
@Tag(name = "Reference data")
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceDataResource {

    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject Books books;
    @Inject Posting posting;
    @Inject CustomsSentences sentences;

    /** A book and the columns of its sheet. */
    public record BookBody(String book, List<BookColumn> columns) {}

    /** Why a change is undone. */
    public record ReasonBody(String reason) {}

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The books and the columns of their sheets")
    public List<BookBody> books() {
        return Arrays.stream(Book.values())
                .map(book -> new BookBody(book.path(), book.columns()))
                .toList();
    }

    @GET
    @Path("/{book}")
    @Allowed({BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(
            summary = "The rows of a book",
            description = "With date only what is in force that day; q finds text in any column.")
    public Page<Map<String, String>> rows(
            @PathParam("book") String book,
            @QueryParam("q") String text,
            @QueryParam("date") String date,
            @BeanParam Piece piece) {
        List<BookRow> rows = books.rows(Book.named(book), text, ReferenceSheets.day("date", date));
        return piece.of(
                (first, most) ->
                        rows.stream().skip(first).limit(most).map(BookRow::cells).toList());
    }

    @GET
    @Path("/{book}")
    @Produces("text/csv;charset=UTF-8")
    @Allowed({BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The book as a sheet that can be changed and sent again")
    public String sheet(@PathParam("book") String book, @QueryParam("date") String date) {
        Book wanted = Book.named(book);
        return ReferenceSheets.csv(
                wanted, books.rows(wanted, null, ReferenceSheets.day("date", date)));
    }

    @GET
    @Path("/{book}/template")
    @Produces("text/csv;charset=UTF-8")
    @Allowed({BROKER, MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "The sheet of a book to fill: its columns and nothing else")
    public String template(@PathParam("book") String book) {
        return ReferenceSheets.csv(Book.named(book), List.of());
    }

    @POST
    @Path("/{book}")
    @Consumes({CSV, XLSX, MediaType.APPLICATION_JSON})
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Change a book: all rows of the sheet or none",
            description =
                    "200 for a dry run, with the difference; 201 when kept; 422 with every wrong"
                            + " cell otherwise. A row that begins later ends the one before it.")
    public Response change(
            @PathParam("book") String book,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("remark") String remark,
            InputStream file)
            throws IOException {
        Book wanted = Book.named(book);
        boolean only = Query.asked("dryRun", dryRun);
        byte[] whole = ReferenceSheets.read(file);
        List<Map<String, String>> rows = ReferenceSheets.rows(whole, type);
        if (only) {
            return Response.ok(body(books.change(wanted, rows, remark, true))).build();
        }
        String print = Sha256.hex(new String(whole, StandardCharsets.ISO_8859_1));
        return posting.sheet(
                print,
                () -> books.change(wanted, rows, remark, false),
                change -> !change.rejected().isEmpty(),
                this::body);
    }

    private BookChangeBody body(BookChange change) {
        return BookChangeBody.of(change, sentences::said);
    }

    @GET
    @Path("/changes")
    @Allowed({MANAGER, INSPECTOR, ADMINISTRATOR})
    @Operation(summary = "What was changed in the books, the latest first")
    public Page<BookChangeShown> changes(@QueryParam("book") String book, @BeanParam Piece piece) {
        Book wanted = Query.text(book) == null ? null : Book.named(book);
        return piece.of((first, most) -> books.changes(wanted, first, most));
    }

    @POST
    @Path("/changes/{id}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(ADMINISTRATOR)
    @Operation(summary = "Put the rows of a change back as they were before")
    public Response undo(@PathParam("id") long id, ReasonBody body) {
        return posting.answer(
                body,
                () -> {
                    books.undo(id, body.reason());
                    return new Answer(204, "");
                });
    }
}
