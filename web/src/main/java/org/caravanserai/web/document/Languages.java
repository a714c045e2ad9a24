package org.caravanserai.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.text.Messages;

/**
 * The languages of a sheet. Unless somebody chooses, these are the reader's own and Russian, which
 * the railway and the customs of the whole corridor read; for a reader of Russian, English.
 */
final class Languages {

    private static final int MOST = 2;
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private Languages() {}

    /**
     * @param given as {@code zh,ru}; null or blank for the usual ones
     * @throws InvalidInput {@code print-languages} for more than two, or one the house has not
     */
    static List<Locale> of(String given, Locale reader) {
        if (given == null || given.isBlank()) {
            Locale own = Messages.language(reader);
            return List.of(own, own.equals(RUSSIAN) ? Locale.ENGLISH : RUSSIAN);
        }
        List<Locale> languages = new ArrayList<>();
        for (String tag : given.split(",")) {
            Locale language = Locale.forLanguageTag(tag.strip());
            if (!Messages.LANGUAGES.contains(language) || languages.size() == MOST) {
                throw InvalidInput.of("languages", "print-languages", Given.shown(given));
            }
            if (!languages.contains(language)) {
                languages.add(language);
            }
        }
        return languages;
    }
}
