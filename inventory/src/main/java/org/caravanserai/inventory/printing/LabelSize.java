package org.caravanserai.inventory.printing;

import java.math.BigDecimal;

/**
 * A size of label that the printers of the house take.
 *
 * @param dotsPerMm of the printer: 8 is 203 dpi, 12 is 300 dpi
 * @param usual whether it is taken when nobody chooses
 */
public record LabelSize(
        String name, BigDecimal widthMm, BigDecimal heightMm, int dotsPerMm, boolean usual) {}
