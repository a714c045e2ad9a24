package org.caravanserai.web.page.operator;

import java.io.Serializable;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.shipments.reloading.ReloadKind;

/** A scan list as it is typed in. */
public final class ReloadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReloadKind kind = ReloadKind.RELOAD;
    private String facility;
    private Carriage.Kind fromKind = Carriage.Kind.TRAIN;
    private String from;
    private Carriage.Kind toKind = Carriage.Kind.TRAIN;
    private String to;

    public ReloadKind getKind() {
        return kind;
    }

    public void setKind(ReloadKind kind) {
        this.kind = kind;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public Carriage.Kind getFromKind() {
        return fromKind;
    }

    public void setFromKind(Carriage.Kind fromKind) {
        this.fromKind = fromKind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Carriage.Kind getToKind() {
        return toKind;
    }

    public void setToKind(Carriage.Kind toKind) {
        this.toKind = toKind;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
