/** Moving goods from bin to bin, and undoing what was moved by mistake. */
package org.caravanserai.inventory.handling;
