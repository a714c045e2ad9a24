/**
 * What devices on boxes measure: temperatures of reefers, and doors that open on the way. Kept in
 * degrees Celsius.
 */
package org.caravanserai.shipments.reading;
