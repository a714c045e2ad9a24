/** Arrangements of lists, and conditions typed over columns. */
package org.caravanserai.web.grid;
