package org.caravanserai.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.Printout;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Sites;

/** Prints any document of the house, for pages and for the REST API, and writes each copy down. */
@RequestScoped
public class Printing {

    @Inject @Any Instance<Document> documents;
    @Inject Messages messages;
    @Inject PrintLog log;
    @Inject Sites sites;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * On paper, as PDF.
     *
     * @param languages as {@code zh,ru}; null for the reader's own and Russian
     * @param address of the house, without a slash at its end
     * @throws NotFound for a kind of document nobody knows, or a record that is not in scope
     * @throws Forbidden when the reader's roles may not have it
     * @throws InvalidInput on {@code languages}, or what the document cannot understand
     */
    public Printed paper(String kind, Asked asked, String languages, String address) {
        Document document = document(kind);
        Wording wording = wording(languages);
        Paper paper = document.paper(asked);
        int copy = log.add(new Printout(kind, paper.subject(), "PDF", wording.tags()));
        Instant now = clock.now();
        String moment =
                Figures.moment(now, paper.site() == null ? sites.home() : sites.zone(paper.site()));
        Term printed = Term.of("paper.printed", actor.get().name(), moment, copy);
        Edition edition = new Edition(wording, address, printed, sites.isTraining());
        return new Printed.OnPaper(paper, edition, now);
    }

    /**
     * As a workbook.
     *
     * @throws NotFound also for a document that is not to be had as one
     */
    public Printed workbook(String kind, Asked asked, String languages) {
        if (!(document(kind) instanceof Spreadsheet sheet)) {
            throw new NotFound("document", kind);
        }
        Wording wording = wording(languages);
        log.add(new Printout(kind, sheet.subject(asked), "XLSX", wording.tags()));
        return new Printed.AsWorkbook(sheet, asked, wording);
    }

    /**
     * As text with commas.
     *
     * @throws NotFound also for a document that is no table
     */
    public Printed text(String kind, Asked asked, String languages) {
        if (!(document(kind) instanceof TablePaper table)) {
            throw new NotFound("document", kind);
        }
        Wording wording = wording(languages);
        log.add(new Printout(kind, table.subject(asked), "CSV", wording.tags()));
        return new Printed.AsText(table, asked, wording);
    }

    private Document document(String kind) {
        Document document =
                documents.stream()
                        .filter(known -> known.kind().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("document", kind));
        if (document.roles().stream().noneMatch(actor.get()::is)) {
            throw new Forbidden("forbidden");
        }
        return document;
    }

    private Wording wording(String languages) {
        return new Wording(messages, Languages.of(languages, actor.get().language()));
    }
}
