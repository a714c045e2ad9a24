package org.caravanserai.web.api.shipments;

/**
 * What is wrong with a row of a list.
 *
 * @param row counted from 1 for the first data row
 * @param field the column
 */
public record Rejected(Integer row, String field, String code, String message) {}
