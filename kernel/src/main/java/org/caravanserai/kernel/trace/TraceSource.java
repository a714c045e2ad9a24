package org.caravanserai.kernel.trace;

/**
 * What a room can say about the way of a thing.
 *
 * <p>Each room answers only from its own books; the trace page asks all of them and follows the
 * links. So no room needs to know another to be traced through.
 */
public interface TraceSource {

    /**
     * The node itself and its direct neighbours, as far as this room knows them and the actor may
     * see them; {@link TraceStep#NOTHING} when it does not.
     */
    TraceStep around(String kind, String id);
}
