/** Handing goods out: only released or re-export stock leaves, and only under a gate pass. */
package org.caravanserai.inventory.picking;
