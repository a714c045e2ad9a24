package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.text.Messages;

/**
 * Who reads the page, and how that person wants it: in which language, by day or by night.
 *
 * <p>Somebody who has signed in is spoken to in the language of the account; a guest in the one
 * that was chosen on this device, or else in the first one of the browser that the house speaks.
 */
@RequestScoped
public class Reader {

    static final String LANGUAGE = "caravanserai-language";
    static final String THEME = "caravanserai-theme";

    @Inject CurrentActor actor;
    @Inject HttpServletRequest request;

    private Locale language;

    /**
     * Whether somebody has signed in; on a page that explains a failure nobody is bound any more. A
     * file that is written beside the pages is read by whoever asked for it.
     */
    public boolean known() {
        return actor.get() != Actor.HOUSE && !actor.get().roles().isEmpty();
    }

    public Locale language() {
        if (language == null) {
            language = known() ? actor.get().language() : guestLanguage();
        }
        return language;
    }

    /** {@code light}, {@code dark}, or nothing where the device decides. */
    public Optional<String> theme() {
        return cookie(THEME).filter(Theme::known);
    }

    private Locale guestLanguage() {
        return cookie(LANGUAGE)
                .map(Locale::forLanguageTag)
                .filter(Messages.LANGUAGES::contains)
                .or(() -> browsers().filter(Messages.LANGUAGES::contains).findFirst())
                .orElse(Messages.LANGUAGES.get(0));
    }

    private Stream<Locale> browsers() {
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()));
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
