package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.customs.office.DoorKind;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.customs.office.OfficeDoors;
import org.caravanserai.customs.office.TrainingOffice;
import org.caravanserai.customs.office.TrainingOfficeSettings;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.page.Notices;

/** How the training office answers: its lane, its delay, whether it is down. */
@Named
@RequestScoped
public class TrainingOfficePage {

    @Inject TrainingOffice office;
    @Inject OfficeDoors officeDoors;
    @Inject CurrentActor actor;
    @Inject Notices notices;

    private Lane lane;
    private boolean down;
    private int delaySeconds;
    private boolean asksDocuments;
    private TrainingOfficeSettings.Outcome outcome;
    private String number;
    private DoorKind kind = DoorKind.ASYCUDA_FILE;

    @PostConstruct
    void read() {
        TrainingOfficeSettings now = office.settings();
        lane = now.lane();
        down = now.down();
        delaySeconds = now.delaySeconds();
        asksDocuments = now.asksDocuments();
        outcome = now.outcome();
    }

    public void save() {
        TrainingOfficeSettings wanted =
                new TrainingOfficeSettings(lane, down, delaySeconds, asksDocuments, outcome);
        if (notices.attempt(() -> office.change(wanted))) {
            notices.good("training-office.saved");
        }
    }

    /** Says how an office is reached. */
    public void open() {
        if (notices.attempt(() -> officeDoors.open(number, kind))) {
            notices.good("training-office.opened", number);
        }
    }

    /** Which door stands before an office is not for who files there. */
    public boolean isOpening() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMINISTRATOR);
    }

    public List<OfficeDoors.Door> getDoors() {
        return officeDoors.list();
    }

    public List<DoorKind> getKinds() {
        return List.of(DoorKind.values());
    }

    public List<TrainingOfficeSettings.Outcome> getOutcomes() {
        return List.of(TrainingOfficeSettings.Outcome.values());
    }

    public List<Lane> getLanes() {
        return List.of(Lane.values());
    }

    public Lane getLane() {
        return lane;
    }

    public void setLane(Lane lane) {
        this.lane = lane;
    }

    public boolean isDown() {
        return down;
    }

    public void setDown(boolean down) {
        this.down = down;
    }

    public int getDelaySeconds() {
        return delaySeconds;
    }

    public void setDelaySeconds(int delaySeconds) {
        this.delaySeconds = delaySeconds;
    }

    public boolean isAsksDocuments() {
        return asksDocuments;
    }

    public void setAsksDocuments(boolean asksDocuments) {
        this.asksDocuments = asksDocuments;
    }

    public TrainingOfficeSettings.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(TrainingOfficeSettings.Outcome outcome) {
        this.outcome = outcome;
    }

    /** Code of the office whose door is chosen. */
    public String getOffice() {
        return number;
    }

    public void setOffice(String office) {
        number = office;
    }

    public DoorKind getKind() {
        return kind;
    }

    public void setKind(DoorKind kind) {
        this.kind = kind;
    }
}
