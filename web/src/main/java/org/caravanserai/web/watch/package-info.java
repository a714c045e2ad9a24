/**
 * Exceptions that no room can see alone: here goods, customs and transport are known together, and
 * the one inbox has them all.
 */
package org.caravanserai.web.watch;
