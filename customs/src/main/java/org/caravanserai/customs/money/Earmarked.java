package org.caravanserai.customs.money;

import java.math.BigDecimal;

/**
 * Money set aside, in tenge.
 *
 * @param purpose the declaration or act that alone may spend it
 */
public record Earmarked(String purpose, BigDecimal amount) {}
