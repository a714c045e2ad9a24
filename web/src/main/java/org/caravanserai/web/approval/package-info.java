/** What waits for a second person, over all rooms: one queue, so that nothing waits unseen. */
package org.caravanserai.web.approval;
