/**
 * The corridor: its places under our own immutable codes, their dated names in other books
 * (UN/LOCODE, ESR), the legs between them and the usual ways.
 *
 * <p>Places are not keyed by UN/LOCODE, because eight of them have none and one LOCODE covers
 * several. The data are CSV files beside {@link
 * org.caravanserai.shipments.network.CorridorLoading}; every figure carries its source and how sure
 * it is.
 */
package org.caravanserai.shipments.network;
