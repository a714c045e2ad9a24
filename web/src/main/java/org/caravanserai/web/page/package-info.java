/**
 * What the pages of every role share: texts in the reader's language, the one grid, how numbers and
 * moments are shown, and the frame around a page.
 *
 * <p>A backing bean here or below shows and asks; it never decides. Rules live in the application
 * services, which the REST API calls too.
 */
package org.caravanserai.web.page;
