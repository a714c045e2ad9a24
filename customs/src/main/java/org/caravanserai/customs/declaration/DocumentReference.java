package org.caravanserai.customs.declaration;

import java.time.LocalDate;

/**
 * A document that goes with an item, box 44.
 *
 * @param type code of the kind of document
 * @param date null where it has none
 * @param validUntil last day it may be relied on; null for no end
 */
public record DocumentReference(String type, String number, LocalDate date, LocalDate validUntil) {

    public DocumentReference(String type, String number, LocalDate date) {
        this(type, number, date, null);
    }
}
