package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.reading.SetPoint;
import org.caravanserai.shipments.reading.SetPointOrder;
import org.caravanserai.shipments.reading.SetPoints;
import org.caravanserai.web.page.Notices;

/** The temperature that is asked for a container, on its page. */
@Named
@ViewScoped
public class AskedTemperature implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SetPoints setPoints;
    @Inject ContainerPage page;
    @Inject Notices notices;

    private BigDecimal celsius;
    private SetPoint.Document document = SetPoint.Document.BOOKING;
    private String reference;
    private String statedBy;
    private boolean fromNow;

    public List<SetPoint> getSaid() {
        return setPoints.of(number());
    }

    public void state() {
        SetPointOrder order = new SetPointOrder(celsius, document, reference, statedBy, fromNow);
        if (notices.attempt(() -> setPoints.state(number(), order))) {
            notices.good("setpoint.kept");
            celsius = null;
            reference = null;
            fromNow = false;
        }
    }

    public void strike(long id) {
        notices.attempt(() -> setPoints.strike(number(), id));
    }

    private ContainerNumber number() {
        return ContainerNumber.asReceived(page.getId());
    }

    public List<SetPoint.Document> getDocuments() {
        return List.of(SetPoint.Document.values());
    }

    public BigDecimal getCelsius() {
        return celsius;
    }

    public void setCelsius(BigDecimal celsius) {
        this.celsius = celsius;
    }

    public SetPoint.Document getDocument() {
        return document;
    }

    public void setDocument(SetPoint.Document document) {
        this.document = document;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getStatedBy() {
        return statedBy;
    }

    public void setStatedBy(String statedBy) {
        this.statedBy = statedBy;
    }

    public boolean isFromNow() {
        return fromNow;
    }

    public void setFromNow(boolean fromNow) {
        this.fromNow = fromNow;
    }
}
