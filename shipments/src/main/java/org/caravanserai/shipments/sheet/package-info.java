/** Everything about one container on one sheet, for its page and for the API. */
package org.caravanserai.shipments.sheet;
