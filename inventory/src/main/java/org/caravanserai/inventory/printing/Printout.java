package org.caravanserai.inventory.printing;

/**
 * What is about to be printed.
 *
 * @param kind of document, such as {@code gate-pass}
 * @param subject the number of the thing it is about
 * @param form PDF, ZPL or XLSX
 * @param languages as {@code kk,ru}; empty where the form carries none
 */
public record Printout(String kind, String subject, String form, String languages) {}
