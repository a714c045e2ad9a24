/** One act on many chosen rows: tried first, then done row by row, each with its own answer. */
package org.caravanserai.web.bulk;
