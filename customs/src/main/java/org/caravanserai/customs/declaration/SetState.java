package org.caravanserai.customs.declaration;

/** Where a set of declarations stands. */
public enum SetState {
    /** Being put together and checked. */
    OPEN,
    /** Its declarations are filed one after the other. */
    FILING,
    /** Somebody stopped it: what was filed stays filed. */
    STOPPED,
    /** Each of its declarations was filed or refused. */
    DONE
}
