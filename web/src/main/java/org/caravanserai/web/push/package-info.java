/** Signals to open pages: never data, only that it is worth asking again. */
package org.caravanserai.web.push;
