/**
 * When a container will be where it is going: P50 and P90 by leg, from own history if there is any.
 */
package org.caravanserai.shipments.forecast;
