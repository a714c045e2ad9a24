/**
 * Pages and style sheets out of the source tree, while somebody works on them.
 *
 * <p>It wakes only where {@code CARAVANSERAI_PAGES} names a folder; without that the program shows
 * what it was packed with.
 */
package org.caravanserai.web.page.live;
