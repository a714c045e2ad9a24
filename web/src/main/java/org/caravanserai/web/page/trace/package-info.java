/** The trace as a drawing and as a list. */
package org.caravanserai.web.page.trace;
