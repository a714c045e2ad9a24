package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.tariff.ReliefPart;

/** The boxes of the item that is being corrected, as typed. */
public final class CorrectionBoxes implements Serializable {

    private static final long serialVersionUID = 1L;

    private int item;
    private String code;
    private String description;
    private String origin;
    private String packages;
    private String net;
    private String gross;
    private String quantity;
    private String value;
    private String dutyRelief;
    private String vatRelief;

    void read(DeclarationView.Item of) {
        clear();
        if (of == null) {
            return;
        }
        item = of.item();
        code = of.commodityCode().value();
        description = of.description();
        origin = of.origin();
        packages = plain(of.measures().packages());
        net = plain(of.measures().netKg());
        gross = plain(of.measures().grossKg());
        quantity =
                of.measures().supplementary() == null
                        ? null
                        : plain(of.measures().supplementary().quantity());
        value = of.value() == null ? null : of.value().amount().toPlainString();
        dutyRelief = of.boxes().get(ReliefPart.DUTY.box());
        vatRelief = of.boxes().get(ReliefPart.VAT.box());
    }

    void clear() {
        item = 0;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Number of the item; 0 while none is chosen. */
    public int getItem() {
        return item;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getPackages() {
        return packages;
    }

    public void setPackages(String packages) {
        this.packages = packages;
    }

    public String getNet() {
        return net;
    }

    public void setNet(String net) {
        this.net = net;
    }

    public String getGross() {
        return gross;
    }

    public void setGross(String gross) {
        this.gross = gross;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    /** What box 36 says from now on, by box. */
    Map<String, String> reliefs() {
        Map<String, String> said = new HashMap<>();
        said.put(ReliefPart.DUTY.box(), dutyRelief);
        said.put(ReliefPart.VAT.box(), vatRelief);
        return said;
    }

    public String getDutyRelief() {
        return dutyRelief;
    }

    public void setDutyRelief(String dutyRelief) {
        this.dutyRelief = dutyRelief;
    }

    public String getVatRelief() {
        return vatRelief;
    }

    public void setVatRelief(String vatRelief) {
        this.vatRelief = vatRelief;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
