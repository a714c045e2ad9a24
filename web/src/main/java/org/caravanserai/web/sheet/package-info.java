/** Sheets as people send them: CSV or XLSX, the first line naming the columns. */
package org.caravanserai.web.sheet;
