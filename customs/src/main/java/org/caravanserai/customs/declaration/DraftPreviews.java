package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/** Looks at a draft while it is still being typed: nothing is saved, nothing is reserved. */
@ApplicationScoped
@Retried
@Transactional
public class DraftPreviews {

    @Inject Declarations declarations;
    @Inject DraftCheck check;
    @Inject Drafting drafting;
    @Inject FilingCheck filing;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param id of the draft that is being changed
     * @throws InvalidInput for what could not even be saved
     */
    public DraftPreview preview(String id, DraftRequest request) {
        long key = declarations.visible(id);
        List<Account> accounts = check.accounts(request);
        Declaration unsaved =
                Declaration.draft(request.procedure(), actor.get().user(), clock.now());
        unsaved.id = key;
        drafting.fill(unsaved, request, accounts);
        FilingCheck.Result result = filing.check(unsaved, OfficeCalendar.day(clock.now()));
        return new DraftPreview(result.assessment(), result.findings(), List.of());
    }
}
