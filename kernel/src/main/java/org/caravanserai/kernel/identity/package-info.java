/** The names of things: containers, wagons, stations, seals, lots, parties, declarations. */
package org.caravanserai.kernel.identity;
