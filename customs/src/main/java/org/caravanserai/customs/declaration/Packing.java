package org.caravanserai.customs.declaration;

import java.math.BigDecimal;

/**
 * Packages of one kind in box 31.
 *
 * @param kind code of UN/ECE Recommendation 21
 * @param marks null where they bear none
 */
public record Packing(String kind, BigDecimal count, String marks) {}
