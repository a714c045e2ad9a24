/** The corridor at a glance: what stands where, what moves between, what is late. */
package org.caravanserai.shipments.board;
