/**
 * How the house says no: problems with a field, refusals by the facts, the unknown and the
 * forbidden.
 */
package org.caravanserai.kernel.problem;
