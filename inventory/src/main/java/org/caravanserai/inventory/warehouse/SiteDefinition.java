package org.caravanserai.inventory.warehouse;

import java.time.ZoneId;
import org.caravanserai.kernel.identity.FacilityCode;

/** A site as an administrator lays it down, with its name in the four languages of the house. */
public record SiteDefinition(
        FacilityCode code,
        ZoneId zone,
        String nameEn,
        String nameRu,
        String nameKk,
        String nameZh) {}
