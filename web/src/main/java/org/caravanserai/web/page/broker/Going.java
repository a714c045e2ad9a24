package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Goes on to another page of the house after something was done. */
@RequestScoped
class Going {

    @Inject ExternalContext external;

    void to(String page) {
        try {
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
