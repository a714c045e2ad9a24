package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.text.Messages;

/** Texts for pages: {@code #{text['sign-in.title']}}, in the language of the view. */
@Named("text")
@RequestScoped
public class Text extends AbstractMap<String, String> {

    @Inject Messages messages;
    @Inject FacesContext faces;

    @Override
    public String get(Object key) {
        return messages.text(language(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    private Locale language() {
        return faces.getViewRoot() == null ? Locale.ENGLISH : faces.getViewRoot().getLocale();
    }
}
