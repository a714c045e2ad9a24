package org.caravanserai.web.page.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.page.Display;
import org.caravanserai.web.page.Pages;
import org.caravanserai.web.page.Subject;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.reconciliation.LotDifference;
import org.caravanserai.web.reconciliation.Reconciliation;

/** What manager and inspector look at first: whether the books agree, and what is at risk. */
@ApplicationScoped
class BooksToday implements TodaySource {

    private static final String GUARANTEES = "/broker/guarantees.xhtml";

    @Inject Reconciliation reconciliation;
    @Inject Guarantees guarantees;
    @Inject Texts texts;
    @Inject Display show;
    @Inject CurrentActor actor;
    @Inject Pages pages;

    @Override
    public boolean concerns(Role role) {
        return role == Role.MANAGER || role == Role.INSPECTOR;
    }

    @Override
    public List<TodayList> lists() {
        TodayList differences = differences();
        return actor.get().is(Role.MANAGER)
                ? List.of(differences, headroom())
                : List.of(differences);
    }

    private TodayList differences() {
        List<LotDifference> found = reconciliation.of(null).differences();
        return TodayList.of(
                "today.differences",
                found,
                "/reconciliation.xhtml",
                pages,
                lot ->
                        TodayRow.of(
                                        lot.lot().value(),
                                        new Subject("lot", lot.lot().value()).address(),
                                        lot.description())
                                .late(true));
    }

    private TodayList headroom() {
        return TodayList.of(
                "today.headroom", guarantees.list(), GUARANTEES, pages, this::guarantee);
    }

    private TodayRow guarantee(GuaranteeStatus guarantee) {
        String free =
                texts.of(
                        "today.free",
                        show.amount(guarantee.free()),
                        show.amount(guarantee.limit()),
                        guarantee.currency());
        return TodayRow.of(
                        guarantee.id(),
                        pages.exists(GUARANTEES) ? GUARANTEES : "/today.xhtml",
                        guarantee.holder() + " · " + free)
                .until(guarantee.validUntil(), guarantee.free().signum() <= 0);
    }
}
