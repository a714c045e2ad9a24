package org.caravanserai.web.page.trouble;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/**
 * Puts {@link TroubleHandler} before the handler of the server; named in {@code faces-config.xml}.
 */
public class TroubleHandlerFactory extends ExceptionHandlerFactory {

    public TroubleHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new TroubleHandler(getWrapped().getExceptionHandler());
    }
}
