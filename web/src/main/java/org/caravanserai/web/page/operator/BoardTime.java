package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Of which moment the board tells: now, or so many hours back; playing goes hour by hour. */
@Named
@ViewScoped
public class BoardTime implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 72;
    private static final int DAY = 24;

    private int back;
    private boolean playing;

    /** Whole hours in the past, so that many who look share one drawing. */
    Instant moment(Instant now) {
        return now.minus(Duration.ofHours(back)).truncatedTo(ChronoUnit.HOURS);
    }

    public boolean isLive() {
        return back == 0;
    }

    public void play() {
        playing = true;
        back = back == 0 ? DAY : back;
    }

    public void step() {
        back = Math.max(0, back - 1);
        playing = playing && back > 0;
    }

    public void live() {
        back = 0;
        playing = false;
    }

    public boolean isPlaying() {
        return playing;
    }

    /** Where the bar stands: nought at its right end, for now. */
    public int getHour() {
        return -back;
    }

    public void setHour(int hour) {
        back = Math.min(LONGEST, Math.max(0, -hour));
    }

    public int getLongest() {
        return -LONGEST;
    }
}
