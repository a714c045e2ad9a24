package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.web.security.Standpoint;
import org.caravanserai.web.security.Users;

/** The choice of language, light and site; the page is shown again as it was, the other way. */
@Named
@RequestScoped
public class Preferences {

    private static final int YEAR = 365 * 24 * 3600;

    @Inject Reader reader;
    @Inject Users users;
    @Inject CurrentActor actor;
    @Inject ExternalContext external;

    private Boolean quiet;

    public List<Locale> getLanguages() {
        return Messages.LANGUAGES;
    }

    public List<Theme> getThemes() {
        return Theme.ALL;
    }

    /** The name of a language in itself: nobody looks for their own under another's. */
    public String named(Locale language) {
        return language.getDisplayLanguage(language).substring(0, 1).toUpperCase(language)
                + language.getDisplayLanguage(language).substring(1);
    }

    public boolean speaks(Locale language) {
        return reader.language().equals(language);
    }

    public Locale getLocale() {
        return reader.language();
    }

    public String getLanguage() {
        return reader.language().getLanguage();
    }

    public String getTheme() {
        return reader.theme().orElse(Theme.AUTO.word());
    }

    public void speak(Locale language) throws IOException {
        keep(Reader.LANGUAGE, language.getLanguage());
        if (reader.known()) {
            users.speak(actor.get().user(), language);
        }
        again();
    }

    public void light(Theme theme) throws IOException {
        keep(Reader.THEME, theme.word());
        again();
    }

    /** Whether scans sound for the reader; for a guest they do. */
    public boolean isQuiet() {
        if (quiet == null) {
            quiet = reader.known() && users.quiet(actor.get().user());
        }
        return quiet;
    }

    /** Switches the sound of scans on or off, wherever the reader signs in. */
    public void sound(boolean on) throws IOException {
        if (reader.known()) {
            users.hush(actor.get().user(), !on);
        }
        again();
    }

    /** Works at one site from now on, or at all of them for an empty code. */
    public void stand(String site) throws IOException {
        keep(Standpoint.COOKIE, site);
        again();
    }

    private void keep(String name, String value) {
        external.addResponseCookie(
                name, value, Map.of("maxAge", YEAR, "path", "/", "SameSite", "Lax"));
    }

    private void again() throws IOException {
        external.redirect(Addresses.current(external));
    }
}
