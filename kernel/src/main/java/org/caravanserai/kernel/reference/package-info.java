/**
 * Small tables of the trade that ship with the program as files, so that no code list hides in
 * code.
 */
package org.caravanserai.kernel.reference;
