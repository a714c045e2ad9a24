package org.caravanserai.inventory.warehouse;

import java.time.ZoneId;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.text.FourNames;

/**
 * A site as an administrator lays it down, with its name in the four languages of the house.
 *
 * @param calendar country by whose holidays it counts working days, ISO 3166-1 alpha-2
 */
public record SiteDefinition(FacilityCode code, ZoneId zone, FourNames names, String calendar) {}
