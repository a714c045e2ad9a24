package org.caravanserai.shipments.note;

import java.time.LocalDate;

/**
 * Another transport document of the same goods.
 *
 * @param id null for one that is to be entered
 * @param issuedOn null where unknown
 */
public record ReferenceView(Long id, ReferenceKind kind, String number, LocalDate issuedOn) {}
