/** What left the printer: every copy of every document, with who took it and when. */
package org.caravanserai.inventory.printing;
