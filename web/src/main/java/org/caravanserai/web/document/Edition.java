package org.caravanserai.web.document;

/**
 * One printing of a document: for whom, by whom, which copy.
 *
 * @param address of the house as the reader called it, without a slash at its end
 * @param printed who printed it and when, as the foot shows it
 * @param training whether the paper must not be taken for a real one
 */
public record Edition(Wording wording, String address, Term printed, boolean training) {}
