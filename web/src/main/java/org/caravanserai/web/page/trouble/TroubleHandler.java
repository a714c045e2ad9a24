package org.caravanserai.web.page.trouble;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns a failure of a page into the page that explains it. A fault of ours is logged under a
 * number, and only the number is shown.
 *
 * <p>A whole page keeps its address and gets the right status; an update in the page, which has
 * neither, is sent to the address of the explanation.
 */
class TroubleHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(TroubleHandler.class.getName());
    private static final int NUMBER_LENGTH = 8;

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
        if (queue.hasNext()) {
            Throwable failure = queue.next().getContext().getException();
            queue.remove();
            while (queue.hasNext()) {
                queue.next();
                queue.remove();
            }
            explain(FacesContext.getCurrentInstance(), failure);
        }
        getWrapped().handle();
    }

    private static void explain(FacesContext faces, Throwable failure) {
        TroubleKind kind = TroubleKind.of(failure);
        String number = kind == TroubleKind.FAULT ? logged(failure) : "";
        ExternalContext external = faces.getExternalContext();
        try {
            dropBegun(external);
            if (kind == TroubleKind.EXPIRED || faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(
                        external.getRequestContextPath()
                                + kind.page()
                                + (number.isEmpty() ? "" : "?" + Trouble.PARAMETER + "=" + number));
            } else if (!external.isResponseCommitted()) {
                external.getRequestMap().put(Trouble.NUMBER, number);
                whole(faces, kind);
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static void whole(FacesContext faces, TroubleKind kind) throws IOException {
        if (faces.isPostback()) {
            AskedAnew.forward(faces.getExternalContext(), kind.status(), kind.page());
        } else {
            faces.getExternalContext().responseSendError(kind.status(), null);
        }
    }

    /** An update that failed half-way would else stand before the redirect, and be no XML. */
    private static void dropBegun(ExternalContext external) {
        if (!external.isResponseCommitted()
                && external.getResponse() instanceof ServletResponse response) {
            response.resetBuffer();
        }
    }

    private static String logged(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        LOG.log(Level.SEVERE, failure, () -> "Incident " + number);
        return number;
    }
}
