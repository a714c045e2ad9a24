package org.caravanserai.web.page;

import org.caravanserai.kernel.sieve.Sieve;

/**
 * What a grid asks of a query.
 *
 * @param offset rows before the wanted page
 * @param cursor where the wanted page begins, as the page before it said; null for the first page
 * @param text what stands in the search field of the list, stripped; empty for everything
 * @param sieve what the reader wants of those columns that the query said it knows
 */
public record Wanted(int offset, int limit, String cursor, String text, Sieve sieve) {}
