package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.Function;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.web.page.Earlier;

/** One gate pass, to be printed, shown at the gate, or undone when the truck turns back. */
@Named
@ViewScoped
public class GatePassPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject GatePasses passes;
    @Inject Takeback takeback;
    @Inject ExternalContext external;

    private String number;
    private String reason;
    private final Earlier earlier = new Earlier();
    private transient GatePassShown pass;

    @PostConstruct
    void open() {
        number = external.getRequestParameterMap().get("number");
        pass = passes.get(number);
    }

    public GatePassShown getPass() {
        if (pass == null) {
            pass = passes.get(number);
        }
        return pass;
    }

    public void undo() {
        takeback.attempt(getPass().posting(), reason, earlier, "pass.undone", number);
        renew();
    }

    /** Reads the pass anew: what happens at the gate may void it. */
    void renew() {
        pass = null;
    }

    public BigDecimal total(String part) {
        Function<Measures, BigDecimal> of =
                switch (part) {
                    case "packages" -> Measures::packages;
                    case "net" -> Measures::netKg;
                    default -> Measures::grossKg;
                };
        return getPass().lines().stream()
                .map(line -> of.apply(line.measures()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
