package org.caravanserai.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.caravanserai.kernel.text.Messages;

/** What the headers of the current request say beside its body. */
@RequestScoped
public class ThisCall {

    @Inject HttpServletRequest request;

    /**
     * The first language of {@code Accept-Language} that the house speaks; null if there is none.
     */
    public Locale language() {
        if (request.getHeader("Accept-Language") == null) {
            return null;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(
                        wanted ->
                                Messages.language(wanted)
                                        .getLanguage()
                                        .equals(wanted.getLanguage()))
                .findFirst()
                .map(Messages::language)
                .orElse(null);
    }

    /** The {@code Idempotency-Key}, null if the caller sent none. */
    public String idempotencyKey() {
        return request.getHeader("Idempotency-Key");
    }

    /** Method and path with query, which are a part of what is asked. */
    public String target() {
        String query = request.getQueryString();
        return request.getMethod()
                + " "
                + request.getRequestURI()
                + (query == null ? "" : "?" + query);
    }

    public String address() {
        return request.getRemoteAddr();
    }
}
