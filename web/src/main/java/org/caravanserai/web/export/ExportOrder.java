package org.caravanserai.web.export;

/**
 * A list to be written into a file.
 *
 * @param page its page
 * @param grid which grid of the page
 * @param query what the address of the page carries
 * @param fileName with its ending
 */
record ExportOrder(String page, String grid, String query, ExportForm form, String fileName) {}
