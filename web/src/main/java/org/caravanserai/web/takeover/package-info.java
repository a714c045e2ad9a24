/** Reads the sheet of a take-over, and writes the empty one to fill in. */
package org.caravanserai.web.takeover;
