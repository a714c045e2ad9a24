package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.caravanserai.shipments.tracking.Classifier;

/** The fields of an event as they are typed in. */
public final class EventForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String containers;
    private String what = "ARRI";
    private Classifier classifier = Classifier.ACT;
    private String facility;
    private LocalDateTime at;
    private String train;
    private String wagon;
    private String vessel;
    private String truck;
    private String seal;

    /** Ready for the next box at the same place: only what belongs to the one box is cleared. */
    void again() {
        containers = null;
        wagon = null;
        truck = null;
        seal = null;
    }

    public String getContainers() {
        return containers;
    }

    public void setContainers(String containers) {
        this.containers = containers;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Classifier getClassifier() {
        return classifier;
    }

    public void setClassifier(Classifier classifier) {
        this.classifier = classifier;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getTrain() {
        return train;
    }

    public void setTrain(String train) {
        this.train = train;
    }

    public String getWagon() {
        return wagon;
    }

    public void setWagon(String wagon) {
        this.wagon = wagon;
    }

    public String getVessel() {
        return vessel;
    }

    public void setVessel(String vessel) {
        this.vessel = vessel;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getTruck() {
        return truck;
    }

    public void setTruck(String truck) {
        this.truck = truck;
    }
}
