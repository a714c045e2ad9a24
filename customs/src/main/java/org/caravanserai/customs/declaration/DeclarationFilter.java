package org.caravanserai.customs.declaration;

/**
 * What a list of declarations is narrowed to; null or blank where nothing is asked.
 *
 * @param procedure the first digits of box 37: {@code 40} finds 4000 and 4070
 * @param text of a number, a client, a consignment, a lot or our own id
 * @param prepared true for drafts that the house wrote by itself, false for all others
 */
public record DeclarationFilter(
        DeclarationStatus status, String procedure, String client, String text, Boolean prepared) {

    static String asked(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
