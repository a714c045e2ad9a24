package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.customs.declaration.Consent;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.tariff.ReferenceRates;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The training office agrees by dated numbers of the law, which the administrator changes as any
 * other. What an office behind another door thinks comes as its message, so nothing is held against
 * a wish here.
 */
@ApplicationScoped
class TrainingConsent implements Consent {

    /** Longest time after registration in which a correction is taken, in days. */
    static final String CORRECTION_DAYS = "CORRECTION_DAYS";

    /** Not zero: no correction by the declarant once goods were inspected (Art. 112). */
    static final String CORRECTION_INSPECTED = "NO_CORRECTION_INSPECTED";

    /** Not zero: no withdrawal while an ordered inspection has not been made (Art. 113). */
    static final String WITHDRAWAL_ORDERED = "NO_WITHDRAWAL_ORDERED";

    /** Not zero: no withdrawal once an inspection found a difference (Art. 113). */
    static final String WITHDRAWAL_DIFFERS = "NO_WITHDRAWAL_DIFFERS";

    @Inject OfficeDoors doors;
    @Inject OfficeRequests requests;
    @Inject Inspections inspections;
    @Inject ReferenceRates numbers;
    @Inject HouseClock clock;

    @Override
    public void correct(long declaration, String office, Instant registeredAt, boolean released) {
        if (doors.kind(office) != DoorKind.TRAINING) {
            return;
        }
        LocalDate today = OfficeCalendar.day(clock.now());
        long since = ChronoUnit.DAYS.between(OfficeCalendar.day(registeredAt), today);
        numbers.find(CORRECTION_DAYS, today)
                .filter(days -> since > days.longValue())
                .ifPresent(
                        days -> {
                            throw new Refusal("correction-too-late", since, days);
                        });
        List<InspectionEntry> acts = inspections.acts(declaration);
        if (!released && !acts.isEmpty() && holds(CORRECTION_INSPECTED, today)) {
            throw new Refusal("correction-inspected", acts.get(0).number());
        }
    }

    @Override
    public void withdraw(long declaration, String office) {
        if (doors.kind(office) != DoorKind.TRAINING) {
            return;
        }
        LocalDate today = OfficeCalendar.day(clock.now());
        if (requests.inspecting(declaration) && holds(WITHDRAWAL_ORDERED, today)) {
            throw new Refusal("withdrawal-inspection-ordered");
        }
        inspections.acts(declaration).stream()
                .filter(act -> !act.asDeclared())
                .filter(act -> holds(WITHDRAWAL_DIFFERS, today))
                .findFirst()
                .ifPresent(
                        act -> {
                            throw new Refusal("withdrawal-difference-found", act.number());
                        });
    }

    private boolean holds(String rule, LocalDate day) {
        return numbers.find(rule, day).map(BigDecimal::signum).orElse(0) != 0;
    }
}
