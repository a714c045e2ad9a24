/** The administrator's pages: who may enter, as what, and how far they see. */
package org.caravanserai.web.page.administrator;
