package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.customs.office.TrainingOffice;
import org.caravanserai.customs.office.TrainingOfficeSettings;
import org.caravanserai.web.page.Notices;

/** How the training office answers: its lane, its delay, whether it is down. */
@Named
@RequestScoped
public class TrainingOfficePage {

    @Inject TrainingOffice office;
    @Inject Notices notices;

    private Lane lane;
    private boolean down;
    private int delaySeconds;

    @PostConstruct
    void read() {
        TrainingOfficeSettings now = office.settings();
        lane = now.lane();
        down = now.down();
        delaySeconds = now.delaySeconds();
    }

    public void save() {
        TrainingOfficeSettings wanted = new TrainingOfficeSettings(lane, down, delaySeconds);
        if (notices.attempt(() -> office.change(wanted))) {
            notices.good("training-office.saved");
        }
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
}
