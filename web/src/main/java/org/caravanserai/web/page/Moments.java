package org.caravanserai.web.page;

import java.io.Serializable;
import java.util.Map;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * The two fields "as of" and "as known at" of a page, as the reader typed them; the tag {@code
 * c:moments} shows them. A page keeps one and asks its read models by {@link #times}.
 */
public final class Moments implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a page does when one of the two has changed: it forgets what it has read. */
    @FunctionalInterface
    public interface Changed extends Serializable {
        void run();
    }

    private final Changed changed;
    private String asOf;
    private String knownAt;

    public Moments(Changed changed) {
        this.changed = changed;
    }

    /** Takes over the moments of the page that the reader comes from. */
    public void read(Map<String, String> parameters) {
        asOf = parameters.get("asOf");
        knownAt = parameters.get("knownAt");
    }

    public TwoTimes times(Sites sites) {
        return new TwoTimes(sites.moment(asOf), sites.moment(knownAt));
    }

    public boolean isPast() {
        return given(asOf) || given(knownAt);
    }

    private static boolean given(String typed) {
        return typed != null && !typed.isBlank();
    }

    public void change() {
        changed.run();
    }

    /** Back to what is now. */
    public void now() {
        asOf = null;
        knownAt = null;
        changed.run();
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt;
    }
}
