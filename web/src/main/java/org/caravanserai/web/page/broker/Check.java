package org.caravanserai.web.page.broker;

/**
 * Something that stands in the way of filing, as the list of checks shows it.
 *
 * @param item number of the item; null for the declaration as a whole
 * @param box number of the box of the form
 */
public record Check(Integer item, String box, String text) {}
