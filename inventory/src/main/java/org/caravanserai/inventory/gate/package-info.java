/** The gate: when goods left it, and how they come back. */
package org.caravanserai.inventory.gate;
