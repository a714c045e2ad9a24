package org.caravanserai.customs.declaration;

import java.time.LocalDate;

/**
 * A summary declaration or previous document, box 40. The declaration that put the goods of a lot
 * under the previous procedure is known without being typed.
 *
 * @param date null where it has none
 * @param item number of the item in that document; null for the whole of it
 */
public record PreviousDocument(String kind, String number, LocalDate date, Integer item) {}
