package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.TransitEnd;
import org.caravanserai.customs.declaration.TransitEndings;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.web.page.Notices;

/** The office completed a transit: entered with its paper, by somebody who did not file it. */
@Named
@ViewScoped
public class TransitEndPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Declarations declarations;
    @Inject TransitEndings transits;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String id;
    private DeclarationView declaration;
    private TransitEnd end = TransitEnd.NORMAL;
    private String document;
    private LocalDateTime at;

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().getOrDefault("id", "");
        declaration = declarations.find(id);
    }

    public DeclarationView getDeclaration() {
        return declaration;
    }

    /** Whether there is anything to complete. */
    public boolean isUnderWay() {
        return declaration.transit() != null && declaration.transit().underWay();
    }

    public void complete() {
        boolean done =
                notices.attempt(
                        () ->
                                transits.complete(
                                        id,
                                        end,
                                        document,
                                        at == null
                                                ? null
                                                : at.atZone(OfficeCalendar.ZONE).toInstant()));
        if (done) {
            declaration = declarations.find(id);
            notices.good("transitend.done", id);
        }
    }

    public List<TransitEnd> getEnds() {
        return List.of(TransitEnd.values());
    }

    public TransitEnd getEnd() {
        return end;
    }

    public void setEnd(TransitEnd end) {
        this.end = end;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }
}
