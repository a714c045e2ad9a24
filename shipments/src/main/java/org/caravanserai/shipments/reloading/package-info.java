/**
 * Scan lists of containers that change their wagon, vessel or truck, or that are checked where they
 * stand: what was expected, what was scanned, and the difference. At Khorgos and Dostyk each wagon
 * of 1435 mm is emptied onto wagons of 1520 mm, and boxes 7 to 14 of the SMGS note repeat.
 */
package org.caravanserai.shipments.reloading;
