package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.kernel.event.HoldSubject.Kind;

/** The hold that somebody is about to place. */
public class HoldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Kind kind = Kind.LOT;
    private HoldCode code = HoldCode.WAREHOUSE;
    private String site;
    private String id;
    private String why;
    private String ground;

    /**
     * @param asked what the page that the reader comes from showed: lot, bin or unit
     */
    void open(String usual, Map<String, String> asked) {
        site = usual;
        id = asked.get("lot");
        if (asked.get("bin") != null) {
            kind = Kind.BIN;
            id = asked.get("bin");
        }
        if (asked.get("unit") != null) {
            kind = Kind.UNIT;
            id = asked.get("unit");
        }
    }

    HoldOrder order() {
        return new HoldOrder(kind, id, Warehouses.facility(site), code, why, ground);
    }

    void clear() {
        id = null;
        why = null;
        ground = null;
    }

    public List<Kind> getKinds() {
        return List.of(Kind.LOT, Kind.CONTAINER, Kind.UNIT, Kind.BIN, Kind.OWNER);
    }

    public List<HoldCode> getCodes() {
        return List.of(HoldCode.values());
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public HoldCode getCode() {
        return code;
    }

    public void setCode(HoldCode code) {
        this.code = code;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
