package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The field at the top: it takes a scan, a container, a lot, a declaration or the name of a page,
 * and goes there.
 *
 * <p>What a thing is can be told from its form; whether it exists, its page says.
 */
@Named
@RequestScoped
public class Finder {

    @Inject ExternalContext external;
    @Inject Texts texts;
    @Inject Rail rail;
    @Inject Notices notices;

    private String text;

    public void go() throws IOException {
        if (text == null || text.isBlank()) {
            return;
        }
        Optional<String> address = Subject.read(text).map(Subject::address).or(this::page);
        if (address.isPresent()) {
            external.redirect(external.getRequestContextPath() + address.get());
        } else {
            notices.bad("frame.nothing-found", text.strip());
        }
    }

    private Optional<String> page() {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return rail.getGroups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> texts.get(entry.key()).toLowerCase(Locale.ROOT).startsWith(wanted))
                .map(RailEntry::path)
                .findFirst();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
