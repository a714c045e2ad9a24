package org.caravanserai.customs.form;

import java.util.Locale;

/** What a thing of a code list is called in the four languages of the house. */
public record FourNames(String en, String ru, String kk, String zh) {

    /** English for a language the list does not have. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> ru;
            case "kk" -> kk;
            case "zh" -> zh;
            default -> en;
        };
    }

    boolean mention(String words) {
        return (en + "\n" + ru + "\n" + kk + "\n" + zh).toLowerCase(Locale.ROOT).contains(words);
    }
}
