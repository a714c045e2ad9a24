package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.inventory.picking.Discharge;
import org.caravanserai.inventory.picking.PickRequest;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.inventory.scanning.ScanKind;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Refusal;

/** What a clerk wants picked, as it is typed. */
public class PickEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String site;
    private String owner;
    private String declaration;
    private String commodity;
    private String lots;
    private BigDecimal packages;
    private Discharge discharge = Discharge.FIFO;
    private String consignee;
    private boolean partial;

    /**
     * @throws InvalidInput on {@code lots}
     */
    PickRequest request() {
        return new PickRequest(
                Warehouses.facility(site),
                owner,
                declaration,
                commodity,
                named(),
                packages,
                discharge,
                consignee,
                partial);
    }

    private List<PickRequest.Named> named() {
        if (lots == null || lots.isBlank()) {
            return List.of();
        }
        try {
            return Arrays.stream(lots.strip().split("[\\s,;]+")).map(PickEntry::named).toList();
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at("lots"));
        }
    }

    /** A lot, or a lot in one bin: {@code LOT-000012@A-01}. */
    private static PickRequest.Named named(String typed) {
        String[] parts = typed.split("@", 2);
        String bin = parts.length == 1 ? null : parts[1];
        return new PickRequest.Named(LotId.parse(parts[0]), bin, null);
    }

    /** Names one more lot; a bin says where the lot that was named last is taken from. */
    void add(Scan scan) {
        boolean place = scan.kind() == ScanKind.BIN || scan.kind() == ScanKind.HANDLING_UNIT;
        if (scan.kind() == ScanKind.LOT) {
            lots = lots == null ? scan.id() : lots.strip() + ' ' + scan.id();
        } else if (scan.kind() == ScanKind.DECLARATION) {
            declaration = scan.id();
        } else if (place && lots != null && !lots.strip().matches(".*@\\S*")) {
            lots = lots.strip() + '@' + scan.id();
        } else {
            throw new Refusal("moves.lot-first", scan.code());
        }
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getDeclaration() {
        return declaration;
    }

    public void setDeclaration(String declaration) {
        this.declaration = declaration;
    }

    public String getCommodity() {
        return commodity;
    }

    public void setCommodity(String commodity) {
        this.commodity = commodity;
    }

    public String getLots() {
        return lots;
    }

    public void setLots(String lots) {
        this.lots = lots;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }

    public Discharge getDischarge() {
        return discharge;
    }

    public void setDischarge(Discharge discharge) {
        this.discharge = discharge;
    }

    public String getConsignee() {
        return consignee;
    }

    public void setConsignee(String consignee) {
        this.consignee = consignee;
    }

    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }
}
