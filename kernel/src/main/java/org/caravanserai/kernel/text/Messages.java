package org.caravanserai.kernel.text;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text of the house, in its four languages.
 *
 * <p>Problems, refusals and explanations travel as a code with arguments; only here, at the edge,
 * they become a sentence in the language of the reader. Patterns are ICU message formats, because
 * Russian and Kazakh need plural forms.
 */
@ApplicationScoped
public class Messages {

    /** The languages of the house; the first one fills in where another lacks a key. */
    public static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.forLanguageTag("ru"),
                    Locale.forLanguageTag("kk"),
                    Locale.forLanguageTag("zh"));

    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();

    /** The language of the house nearest to the wanted one. */
    public static Locale language(Locale wanted) {
        return LANGUAGES.stream()
                .filter(l -> wanted != null && l.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** The sentence for a key; the key itself where nobody wrote one. */
    public String text(Locale locale, String key, Object... args) {
        Locale language = language(locale);
        String pattern = patterns(language).get(key);
        if (pattern == null) {
            pattern = patterns(LANGUAGES.get(0)).get(key);
        }
        if (pattern == null) {
            return key;
        }
        if (args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = counted(pattern, i) ? Shown.number(args[i]) : Shown.of(args[i], language);
        }
        String filled = filled(pattern, shown);
        return filled == null ? new MessageFormat(pattern, language).format(shown) : filled;
    }

    /**
     * A pattern that only puts texts in their places, filled in: to build a format for each of a
     * thousand findings costs more than to find them. Null where it does more than that.
     */
    static String filled(String pattern, Object... texts) {
        StringBuilder sentence = new StringBuilder(pattern.length() + 64);
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '{') {
                int place = at + 1 < pattern.length() ? pattern.charAt(at + 1) - '0' : -1;
                boolean plain =
                        place >= 0
                                && place < Math.min(texts.length, 10)
                                && pattern.startsWith("}", at + 2)
                                && texts[place] instanceof String;
                if (!plain) {
                    return null;
                }
                sentence.append(texts[place]);
                at += 2;
            } else if (c == '\'' || c == '}') {
                return null;
            } else {
                sentence.append(c);
            }
        }
        return sentence.toString();
    }

    /** Whether a text chooses its words by the number at that place: it must stay a number. */
    public boolean counts(Locale locale, String key, int place) {
        return counted(patterns(language(locale)).getOrDefault(key, ""), place);
    }

    private static boolean counted(String pattern, int place) {
        return pattern.contains("{" + place + ", plural");
    }

    public boolean has(Locale language, String key) {
        return patterns(language).containsKey(key);
    }

    public Set<String> keys(Locale language) {
        return patterns(language).keySet();
    }

    Map<String, String> patterns(Locale language) {
        return patterns.computeIfAbsent(language, Bundles::load);
    }
}
