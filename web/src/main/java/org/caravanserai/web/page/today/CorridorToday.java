package org.caravanserai.web.page.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.consignment.TrainListVersion;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.container.ContainerFilter;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.web.page.Alerts;
import org.caravanserai.web.page.Display;
import org.caravanserai.web.page.Pages;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Subject;
import org.caravanserai.web.page.Texts;

/** What the operator works on: what goes wrong, what is under way, what was announced last. */
@ApplicationScoped
class CorridorToday implements TodaySource {

    private static final String EXCEPTIONS = "/operator/exceptions.xhtml";
    private static final String CONTAINER = "/operator/container.xhtml";

    @Inject Inbox inbox;
    @Inject Containers containers;
    @Inject TrainLists trains;
    @Inject Parties parties;
    @Inject Texts texts;
    @Inject Alerts alerts;
    @Inject Display show;
    @Inject Sites sites;
    @Inject HouseClock clock;
    @Inject Pages pages;

    @Override
    public boolean concerns(Role role) {
        return role == Role.OPERATOR;
    }

    @Override
    public List<TodayList> lists() {
        return List.of(
                exceptions(),
                containers("today.under-way", ContainerStatus.UNDER_WAY),
                containers("today.arrived", ContainerStatus.ARRIVED),
                trains());
    }

    private TodayList exceptions() {
        List<InboxView> open = inbox.list(InboxState.OPEN, 0, TodayList.COUNTED + 1);
        return TodayList.of("today.exceptions", open, EXCEPTIONS, pages, this::row);
    }

    private TodayRow row(InboxView alert) {
        String named = alert.subject().replaceFirst("^[a-z-]+:", "");
        Optional<Subject> subject = Subject.read(named);
        String elsewhere = subject.map(Subject::address).orElse("/today.xhtml");
        return TodayRow.of(
                        subject.map(Subject::label).orElse(named),
                        pages.exists(EXCEPTIONS) ? EXCEPTIONS : elsewhere,
                        alerts.sentence(alert))
                .at(alert.since(), alert.facility())
                .late(alert.due() != null && alert.due().isBefore(clock.now()));
    }

    private TodayList containers(String title, ContainerStatus status) {
        List<ContainerView> found =
                containers.list(
                        new ContainerFilter(null, null, status, null), null, TodayList.COUNTED + 1);
        return TodayList.of(
                title, found, "/operator/containers.xhtml?status=" + status, pages, this::row);
    }

    private TodayRow row(ContainerView box) {
        String address =
                pages.exists(CONTAINER)
                        ? pages.address(CONTAINER, "id", box.number())
                        : new Subject("container", box.number()).address();
        String text =
                Stream.of(place(box), consignee(box), box.train())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return TodayRow.of(show.container(box.number()), address, text)
                .status(box.status(), !box.holds().isEmpty())
                .at(box.heardAt(), null);
    }

    private String place(ContainerView box) {
        return box.facility() == null ? "" : sites.name(FacilityCode.parse(box.facility()));
    }

    private String consignee(ContainerView box) {
        return box.consignee() == null
                ? ""
                : parties.find(PartyId.parse(box.consignee())).map(Party::name).orElse("");
    }

    private TodayList trains() {
        List<TrainListVersion> newest = trains.newest(TodayList.COUNTED + 1);
        String page = "/operator/train.xhtml";
        return TodayList.of(
                "today.trains",
                newest,
                "/operator/trains.xhtml",
                pages,
                list ->
                        TodayRow.of(
                                        list.train(),
                                        pages.exists(page)
                                                ? pages.address(page, "id", list.train())
                                                : "/today.xhtml",
                                        texts.of(
                                                "today.train-list",
                                                list.version(),
                                                list.containers(),
                                                list.goodsLines()))
                                .at(list.receivedAt(), null));
    }
}
