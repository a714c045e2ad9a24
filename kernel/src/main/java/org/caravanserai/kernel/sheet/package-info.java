/** Sheets that people send: how they are opened without harm. */
package org.caravanserai.kernel.sheet;
