/**
 * Paper: every document the house prints, from one set of templates. A document is first said
 * ({@link org.caravanserai.web.document.Paper}: title, facts, grids, photos, signatures) and then
 * laid out ({@link org.caravanserai.web.document.Press}), so that all of them look alike.
 */
package org.caravanserai.web.document;
