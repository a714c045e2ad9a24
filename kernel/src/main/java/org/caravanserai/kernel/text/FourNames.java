package org.caravanserai.kernel.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * What a thing of a list (a place, a route, a code of a form, a line of the tariff) is called in
 * the four languages of the house. Names of lists come with their data; the texts of pages come
 * from bundles, see {@link Messages}.
 */
@Embeddable
public record FourNames(
        @Column(name = "name_en") String en,
        @Column(name = "name_ru") String ru,
        @Column(name = "name_kk") String kk,
        @Column(name = "name_zh") String zh) {

    /** English for a language the list does not have. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> ru;
            case "kk" -> kk;
            case "zh" -> zh;
            default -> en;
        };
    }

    /** Whether one of the names contains these words, written in lower case. */
    public boolean mention(String words) {
        return (en + "\n" + ru + "\n" + kk + "\n" + zh).toLowerCase(Locale.ROOT).contains(words);
    }
}
