/**
 * Lists narrowed and put into order by their columns: what somebody types over a column, read once,
 * and answered by a row at hand or by the database, alike.
 */
package org.caravanserai.kernel.sieve;
