/** Tests of the way of goods. */
package org.caravanserai.web.trace;
