package org.caravanserai.web.page.trouble;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * Stops a form that no page of this session sent before anything of it is done or written: an
 * update without a view state, and a form without the nonce that its page was given.
 *
 * <p>PrimeFaces looks at the nonce only while it writes the answer. By then the form has been acted
 * upon, and what is written already stands before the explanation.
 */
public class StrayForms implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

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
        boolean update = faces.getPartialViewContext().isAjaxRequest();
        boolean stray = faces.isPostback() ? !carriesNonce(faces) : update;
        if (stray && !faces.getResponseComplete()) {
            refuse(faces.getExternalContext(), update);
            faces.responseComplete();
        }
    }

    private static boolean carriesNonce(FacesContext faces) {
        UIViewRoot root = faces.getViewRoot();
        Map<String, Object> view = root == null ? null : root.getViewMap(false);
        Object given = view == null ? null : view.get(NONCE);
        String sent = faces.getExternalContext().getRequestParameterMap().get(NONCE);
        return given == null || Objects.equals(given, sent);
    }

    /** An update is sent to the address of the explanation; a whole page keeps its address. */
    private static void refuse(ExternalContext external, boolean update) {
        try {
            if (update) {
                external.redirect(external.getRequestContextPath() + TroubleKind.EXPIRED.page());
            } else {
                AskedAnew.forward(
                        external, HttpServletResponse.SC_BAD_REQUEST, TroubleKind.EXPIRED.page());
            }
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
