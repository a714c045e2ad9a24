package org.caravanserai.web.page.trouble;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;

/**
 * Stops an update that no page sent before anything of it is written: it carries no view state, so
 * there is nothing to update. Found later, the explanation would stand behind half an answer.
 */
public class StrayUpdates implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the encoding of the request is known only behind this phase
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getPartialViewContext().isAjaxRequest()
                && !faces.isPostback()
                && !faces.getResponseComplete()) {
            ExternalContext external = faces.getExternalContext();
            try {
                external.redirect(external.getRequestContextPath() + TroubleKind.EXPIRED.page());
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
            faces.responseComplete();
        }
    }
}
