package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.util.List;
import org.caravanserai.shipments.handover.HandoverDraft;

/** A hand-over note as it is typed in. */
public final class HandoverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;
    private String to;
    private String shift;
    private String body;
    private String points;
    private String containers;

    HandoverDraft draft() {
        return new HandoverDraft(
                from, to, shift, body, split(points, "\\R"), split(containers, "[,;\\s]+"));
    }

    private static List<String> split(String text, String at) {
        return text == null ? List.of() : List.of(text.strip().split(at));
    }

    void clear() {
        shift = null;
        body = null;
        points = null;
        containers = null;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getShift() {
        return shift;
    }

    public void setShift(String shift) {
        this.shift = shift;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getContainers() {
        return containers;
    }

    public void setContainers(String containers) {
        this.containers = containers;
    }
}
