package org.caravanserai.web.document;

import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.text.Messages;

/**
 * A text by its key, to be said in every language of the sheet.
 *
 * @param key of a bundle
 * @param args of its pattern
 */
public record Term(String key, List<Object> args) implements Said {

    public static Term of(String key, Object... args) {
        return new Term(key, List.of(args));
    }

    @Override
    public String in(Messages messages, Locale language) {
        return messages.text(language, key, args.toArray());
    }
}
