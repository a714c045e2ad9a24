package org.caravanserai.web.page.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caravanserai.inventory.counting.CountSchedule;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.picking.PickListView;
import org.caravanserai.inventory.terms.DeadlineFilter;
import org.caravanserai.inventory.terms.Deadlines;
import org.caravanserai.inventory.terms.TermKind;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.approval.Approvals;
import org.caravanserai.web.page.Pages;
import org.caravanserai.web.page.Texts;

/** What waits to be counted or approved, and the terms that end soon. */
@ApplicationScoped
class CountsToday implements TodaySource {

    private static final int DAYS_AHEAD = 14;
    private static final String COUNTS = "/clerk/counts.xhtml";

    @Inject CountView counts;
    @Inject CountSchedule schedule;
    @Inject PickListView picks;
    @Inject Approvals approvals;
    @Inject Texts texts;
    @Inject Deadlines deadlines;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Pages pages;

    @Override
    public boolean concerns(Role role) {
        return role == Role.CLERK || role == Role.MANAGER;
    }

    @Override
    public List<TodayList> lists() {
        List<TodayList> lists = new ArrayList<>();
        if (actor.get().is(Role.MANAGER)) {
            lists.add(waiting());
        }
        if (actor.get().is(Role.CLERK)) {
            lists.add(picks());
            lists.add(counts("today.counts", c -> c.state().counting()));
            lists.add(lateBins());
        }
        EnumSet<TermKind> waits = EnumSet.of(TermKind.PUT_AWAY);
        lists.add(ending("today.put-away", waits));
        lists.add(ending("today.ending", EnumSet.complementOf(waits)));
        return lists;
    }

    private TodayList counts(String title, Predicate<CountShown> which) {
        List<CountShown> found = counts.list(null, false).stream().filter(which).toList();
        return TodayList.of(
                title,
                found,
                COUNTS,
                pages,
                count ->
                        TodayRow.of(
                                        count.number(),
                                        "/clerk/count.xhtml?number=" + count.number(),
                                        count.value())
                                .status(count.state(), false)
                                .at(count.bookAt(), count.facility()));
    }

    private TodayList waiting() {
        return TodayList.of(
                "today.approvals",
                approvals.waiting().stream().filter(one -> !one.own()).toList(),
                "/manager/approvals.xhtml",
                pages,
                one ->
                        TodayRow.of(
                                        one.subject(),
                                        one.address(),
                                        texts.get("approvals.kind." + one.kind())
                                                + " · "
                                                + one.reason())
                                .at(one.askedAt(), one.facility()));
    }

    private TodayList lateBins() {
        List<CountSchedule.Due> late =
                schedule.list(null).stream().filter(CountSchedule.Due::late).toList();
        return TodayList.of(
                "today.count-late",
                late,
                COUNTS,
                pages,
                bin ->
                        TodayRow.of(
                                        bin.location(),
                                        COUNTS
                                                + "?bin="
                                                + bin.location()
                                                + "&site="
                                                + bin.facility(),
                                        "")
                                .until(bin.due(), true));
    }

    private TodayList picks() {
        return TodayList.of(
                "today.picks",
                picks.list(null, false),
                "/clerk/picks.xhtml",
                pages,
                list ->
                        TodayRow.of(
                                        list.number(),
                                        "/clerk/pick.xhtml?number=" + list.number(),
                                        list.consignee())
                                .status(list.state(), false)
                                .at(list.madeAt(), list.facility()));
    }

    private TodayList ending(String title, Set<TermKind> kinds) {
        LocalDate last = clock.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_AHEAD);
        DeadlineFilter filter = new DeadlineFilter(kinds, last);
        return TodayList.of(
                title,
                deadlines.list(filter, Sieve.NONE, 0, TodayList.COUNTED + 1),
                "/clerk/terms.xhtml",
                pages,
                row ->
                        TodayRow.of(
                                        row.lot().value(),
                                        "/clerk/lot.xhtml?id=" + row.lot().value(),
                                        row.description() + " · " + row.owner())
                                .status(row.status(), false)
                                .until(row.until(), row.late()));
    }
}
