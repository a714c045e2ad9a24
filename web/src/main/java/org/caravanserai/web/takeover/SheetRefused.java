package org.caravanserai.web.takeover;

/** Carries what is wrong with a sheet out of the transaction that must not keep anything of it. */
public class SheetRefused extends RuntimeException {

    private final transient Object body;

    public SheetRefused(Object body) {
        super("sheet refused", null, false, false);
        this.body = body;
    }

    public Object body() {
        return body;
    }
}
