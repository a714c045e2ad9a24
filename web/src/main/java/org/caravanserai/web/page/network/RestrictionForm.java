package org.caravanserai.web.page.network;

import java.io.Serializable;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.RestrictionEntry;
import org.caravanserai.web.page.Sites;

/** The fields of a ban or hold as they are typed in. */
public final class RestrictionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Restriction.Kind kind = Restriction.Kind.ACCEPTANCE_BAN;
    private String facility;
    private String to;
    private String cargo;
    private String startsAt;
    private String endsAt;
    private String reason;
    private String source;

    RestrictionEntry entry(Sites sites) {
        return new RestrictionEntry(
                kind,
                facility,
                to,
                cargo,
                sites.moment(startsAt),
                sites.moment(endsAt),
                reason,
                source);
    }

    void clear() {
        to = null;
        cargo = null;
        startsAt = null;
        endsAt = null;
        reason = null;
        source = null;
    }

    public Restriction.Kind getKind() {
        return kind;
    }

    public void setKind(Restriction.Kind kind) {
        this.kind = kind;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCargo() {
        return cargo;
    }

    public void setCargo(String cargo) {
        this.cargo = cargo;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String endsAt) {
        this.endsAt = endsAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
