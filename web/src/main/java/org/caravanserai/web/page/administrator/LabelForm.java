package org.caravanserai.web.page.administrator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.printing.LabelSize;
import org.caravanserai.inventory.printing.LabelSizes;

/** A size of label, or a printer, as it is typed. */
public class LabelForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DOTS = 8;

    private String name;
    private BigDecimal widthMm;
    private BigDecimal heightMm;
    private int dotsPerMm = USUAL_DOTS;
    private boolean usual;

    LabelSize size() {
        return new LabelSize(
                name == null ? null : name.strip(), widthMm, heightMm, dotsPerMm, usual);
    }

    void show(LabelSize size) {
        name = size.name();
        widthMm = size.widthMm();
        heightMm = size.heightMm();
        dotsPerMm = size.dotsPerMm();
        usual = size.usual();
    }

    void clear() {
        name = null;
        widthMm = null;
        heightMm = null;
        dotsPerMm = USUAL_DOTS;
        usual = false;
    }

    public List<Integer> getDensities() {
        return LabelSizes.DENSITIES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getWidthMm() {
        return widthMm;
    }

    public void setWidthMm(BigDecimal widthMm) {
        this.widthMm = widthMm;
    }

    public BigDecimal getHeightMm() {
        return heightMm;
    }

    public void setHeightMm(BigDecimal heightMm) {
        this.heightMm = heightMm;
    }

    public int getDotsPerMm() {
        return dotsPerMm;
    }

    public void setDotsPerMm(int dotsPerMm) {
        this.dotsPerMm = dotsPerMm;
    }

    public boolean isUsual() {
        return usual;
    }

    public void setUsual(boolean usual) {
        this.usual = usual;
    }
}
