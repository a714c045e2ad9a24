/** Tests of reading sheets. */
package org.caravanserai.web.sheet;
