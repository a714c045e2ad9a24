package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.OfficeMessage;
import org.caravanserai.customs.declaration.OfficeMessages;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.document.DeclarationBoxes;
import org.caravanserai.web.document.WrittenBoxes;
import org.caravanserai.web.page.Texts;

/** What is shown around the sheet: totals of the head, and what passed between house and office. */
@Named
@RequestScoped
public class DeclarationStory {

    @Inject DeclarationPage page;
    @Inject OfficeMessages messages;
    @Inject DeclarationBoxes boxes;
    @Inject CurrentActor actor;
    @Inject Texts texts;

    private DeclarationView of;
    private WrittenBoxes written;

    public List<OfficeMessage> getMessages() {
        return messages.of(page.getId());
    }

    public String outcome(OfficeMessage message) {
        String key = "office.outcome." + message.outcome();
        return texts.containsKey(key)
                ? texts.get(key)
                : texts.of("office.outcome.waits", message.outcome());
    }

    /** A note of the house in the reader's language; a reason that a person wrote as it is. */
    public String note(DeclarationView.Step step) {
        String key = "declaration.note." + step.note();
        return step.note() != null && texts.containsKey(key) ? texts.get(key) : step.note();
    }

    /** What the house writes into a box of the head itself. */
    public String shown(String box) {
        if (written == null || of != page.getView()) {
            of = page.getView();
            written = boxes.of(of);
        }
        return written.head(box, actor.get().language());
    }
}
