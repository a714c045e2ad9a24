package org.caravanserai.inventory.receiving;

import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Which receipts; null means any.
 *
 * @param container a number or a part of one, as scanned
 */
public record ReceiptFilter(FacilityCode facility, ReceiptStatus status, String container) {}
