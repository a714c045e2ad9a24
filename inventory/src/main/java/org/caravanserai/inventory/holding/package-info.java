/** Holds: a lot, or a whole container, that somebody stopped may not move, be declared or leave. */
package org.caravanserai.inventory.holding;
