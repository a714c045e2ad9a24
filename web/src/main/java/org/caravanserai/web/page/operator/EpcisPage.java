package org.caravanserai.web.page.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.epcis.Captured;
import org.caravanserai.shipments.epcis.EpcisBook;
import org.caravanserai.shipments.epcis.EpcisEvent;
import org.caravanserai.shipments.epcis.EpcisEvents;
import org.caravanserai.shipments.tracking.IntakeResult;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** Events of EPCIS: what was put into containers and taken out, as it came. */
@Named
@ViewScoped
public class EpcisPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EpcisBook book;
    @Inject EpcisEvents events;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows<EpcisEvent> rows = Rows.of(this::find);
    private String document;
    private transient List<IntakeResult.Quarantined> refused = List.of();

    private Found<EpcisEvent> find(Wanted wanted) {
        return Found.page(
                events.shown(wanted.text(), wanted.offset(), wanted.limit()),
                events.count(wanted.text()));
    }

    public void capture() {
        notices.attempt(
                () -> {
                    Captured captured = book.capture(parsed(document));
                    refused = captured.refused();
                    notices.good(
                            "epcis.captured",
                            captured.captured(),
                            captured.repeated(),
                            captured.refused().size());
                    document = null;
                });
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode node = Json.mapper().readTree(text == null ? "" : text);
            if (node == null || !node.isObject()) {
                throw InvalidInput.of("document", "required");
            }
            return node;
        } catch (JsonProcessingException malformed) {
            throw InvalidInput.of(
                    "document", "json-malformed", malformed.getLocation().getLineNr());
        }
    }

    /** Events of the last document that could not be read; they lie in quarantine. */
    public List<IntakeResult.Quarantined> getRefused() {
        return refused == null ? List.of() : refused;
    }

    public String sentence(IntakeResult.Quarantined one) {
        return texts.of(one.code(), one.args().toArray());
    }

    public Rows<EpcisEvent> getRows() {
        return rows;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
