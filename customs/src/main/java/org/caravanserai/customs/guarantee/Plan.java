package org.caravanserai.customs.guarantee;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An arrival or a discharge that somebody thinks of.
 *
 * @param reference the reader's own word for it; null for none
 * @param amount tenge that it holds; negative where it frees
 */
public record Plan(LocalDate day, String reference, BigDecimal amount) {}
