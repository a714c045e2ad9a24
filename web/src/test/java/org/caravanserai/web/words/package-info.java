/** Tests of the shared words. */
package org.caravanserai.web.words;
