package org.caravanserai.inventory.counting;

import org.caravanserai.kernel.identity.FacilityCode;

/**
 * What is to be counted.
 *
 * @param value the zone, the bin, the lot, or a part of the owner's name
 * @param blind whether who counts must not see what the book says
 */
public record CountRequest(FacilityCode facility, CountScope scope, String value, boolean blind) {}
