/** Which operations with goods need a permit of customs, and the permits that were given. */
package org.caravanserai.inventory.permit;
