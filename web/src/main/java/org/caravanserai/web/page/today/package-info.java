/** Today's work of each role: a list of what waits, not a menu. */
package org.caravanserai.web.page.today;
