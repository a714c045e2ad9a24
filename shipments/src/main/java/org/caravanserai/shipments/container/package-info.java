/**
 * The register of containers: what each is, where it stands, what holds it, and how much of what
 * came out of it customs has released.
 */
package org.caravanserai.shipments.container;
