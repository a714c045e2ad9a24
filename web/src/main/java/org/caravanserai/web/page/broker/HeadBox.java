package org.caravanserai.web.page.broker;

import java.io.Serializable;

/** A box of the head as it stands and as it is being corrected. */
public final class HeadBox implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private final int size;
    private final String was;
    private String now;

    HeadBox(String code, String name, int size, String was) {
        this.code = code;
        this.name = name;
        this.size = size;
        this.was = was;
        now = was;
    }

    /** Whether something else was typed. */
    boolean changed() {
        return !was.equals(getNow() == null ? "" : getNow().strip());
    }

    public String getCode() {
        return code;
    }

    /** Number of the box without its part. */
    public String getNumber() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    public String getName() {
        return name;
    }

    public int getSize() {
        return size;
    }

    public String getNow() {
        return now;
    }

    public void setNow(String now) {
        this.now = now;
    }
}
