/** Seals on the doors of containers: every change and check, and the navigation seals. */
package org.caravanserai.shipments.seal;
