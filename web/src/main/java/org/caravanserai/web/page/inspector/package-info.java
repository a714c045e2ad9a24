/**
 * Pages of whoever checks the books: the journal, its proof, and what the two books say of a lot.
 */
package org.caravanserai.web.page.inspector;
