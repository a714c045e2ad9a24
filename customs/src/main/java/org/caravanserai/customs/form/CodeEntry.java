package org.caravanserai.customs.form;

import java.time.LocalDate;
import org.caravanserai.kernel.text.FourNames;

/**
 * A code that a box may take.
 *
 * @param validTo last day; null for no end
 * @param mark how sure it is: S, S2, D or U
 */
public record CodeEntry(
        String list,
        String code,
        FourNames names,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String mark) {}
