package org.caravanserai.web.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.kernel.text.Messages;

/**
 * Says a text in the languages of a sheet: at the border two people read the same paper.
 *
 * @param languages the first one is the reader's
 */
public record Wording(Messages messages, List<Locale> languages) {

    /** Each language once; a text that is the same in both is said once. */
    List<String> each(Said said) {
        return languages.stream().map(language -> said.in(messages, language)).distinct().toList();
    }

    /** In one line. */
    String line(Said said) {
        return String.join(" / ", each(said));
    }

    /** A value is shown as it is, what is said in all languages. */
    String shown(Object value) {
        if (value instanceof Said said) {
            return line(said);
        }
        return value == null ? "" : value.toString();
    }

    String tags() {
        return languages.stream().map(Locale::getLanguage).collect(Collectors.joining(","));
    }
}
