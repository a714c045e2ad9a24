package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.office.InspectionEntry;
import org.caravanserai.customs.office.Inspections;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Notices;

/** The act of an inspection as it is typed in. */
@Named
@ViewScoped
public class ActOfInspection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfficeDeskPage desk;
    @Inject Inspections inspections;
    @Inject Notices notices;

    private InspectionEntry.Kind kind = InspectionEntry.Kind.SEARCH;
    private InspectionEntry.Scope scope = InspectionEntry.Scope.ALL;
    private String number;
    private String place;
    private String gross;
    private LocalDateTime started;
    private LocalDateTime finished;
    private boolean present = true;
    private boolean asDeclared = true;
    private String findings;

    public void enter() {
        List<Problem> problems = new ArrayList<>();
        BigDecimal weight = Typed.number(gross, "grossByDocuments", problems);
        if (notices.attempt(
                () -> {
                    InvalidInput.throwIfAny(problems);
                    inspections.enter(desk.getId(), entry(weight));
                })) {
            notices.good("office.act-entered", number);
            number = null;
            findings = null;
            desk.again();
        }
    }

    private InspectionEntry entry(BigDecimal weight) {
        return new InspectionEntry(
                kind,
                number,
                moment(started),
                moment(finished),
                place,
                weight,
                scope,
                present,
                null,
                asDeclared,
                findings);
    }

    private static Instant moment(LocalDateTime typed) {
        return typed == null ? null : typed.atZone(OfficeCalendar.ZONE).toInstant();
    }

    public List<InspectionEntry.Kind> getKinds() {
        return List.of(InspectionEntry.Kind.values());
    }

    public List<InspectionEntry.Scope> getScopes() {
        return List.of(InspectionEntry.Scope.values());
    }

    public InspectionEntry.Kind getKind() {
        return kind;
    }

    public void setKind(InspectionEntry.Kind kind) {
        this.kind = kind;
    }

    public InspectionEntry.Scope getScope() {
        return scope;
    }

    public void setScope(InspectionEntry.Scope scope) {
        this.scope = scope;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getGross() {
        return gross;
    }

    public void setGross(String gross) {
        this.gross = gross;
    }

    public LocalDateTime getStarted() {
        return started;
    }

    public void setStarted(LocalDateTime started) {
        this.started = started;
    }

    public LocalDateTime getFinished() {
        return finished;
    }

    public void setFinished(LocalDateTime finished) {
        this.finished = finished;
    }

    public boolean isPresent() {
        return present;
    }

    public void setPresent(boolean present) {
        this.present = present;
    }

    public boolean isAsDeclared() {
        return asDeclared;
    }

    public void setAsDeclared(boolean asDeclared) {
        this.asDeclared = asDeclared;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
