/**
 * What came in from sheets, as a whole: who, when, how much, and back again while nothing stands on
 * it.
 */
package org.caravanserai.web.imports;
