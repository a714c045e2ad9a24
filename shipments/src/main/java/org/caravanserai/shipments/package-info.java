/**
 * Where every container, wagon, train and vessel is, what comes next and when, and what is going
 * wrong: the room of the operator.
 *
 * <p>Its facts come from train lists, tracking messages and the other rooms' events; it keeps its
 * own holds and decides from its own books alone.
 */
package org.caravanserai.shipments;
