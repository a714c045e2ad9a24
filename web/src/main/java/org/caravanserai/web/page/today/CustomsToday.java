package org.caravanserai.web.page.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationSummary;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DeskClocks;
import org.caravanserai.customs.office.OfficeRequests;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Pages;
import org.caravanserai.web.page.Subject;
import org.caravanserai.web.page.Texts;

/** What the broker works on: terms that run out, what the office has, and drafts to finish. */
@ApplicationScoped
class CustomsToday implements TodaySource {

    private static final int DAYS_AHEAD = 14;
    private static final String DECLARATIONS = "/broker/declarations.xhtml";
    private static final String DECLARATION = "/broker/declaration.xhtml";
    private static final String OFFICE = "/broker/office.xhtml";

    @Inject Declarations declarations;
    @Inject SupervisionBook supervision;
    @Inject DeskClocks desk;
    @Inject OfficeRequests requests;
    @Inject Texts texts;
    @Inject HouseClock clock;
    @Inject Pages pages;

    @Override
    public boolean concerns(Role role) {
        return role == Role.BROKER;
    }

    @Override
    public List<TodayList> lists() {
        return List.of(
                asked(),
                clocks(),
                terms(),
                declarations("today.refused", DeclarationStatus.REFUSED),
                atTheOffice(),
                declarations("today.drafts", DeclarationStatus.DRAFT));
    }

    /** What an office asked for and nobody answered yet. */
    private TodayList asked() {
        return TodayList.of(
                "today.office-asks",
                requests.open(TodayList.COUNTED + 1),
                "/broker/filings.xhtml",
                pages,
                request ->
                        TodayRow.of(
                                        request.declaration(),
                                        pages.address(OFFICE, "id", request.declaration()),
                                        texts.get("office.request." + request.kind()))
                                .at(request.due(), null)
                                .late(
                                        request.due() != null
                                                && request.due().isBefore(clock.now())));
    }

    /** The terms of offices that run: what ends first comes first. */
    private TodayList clocks() {
        return TodayList.of(
                "today.office-clocks",
                desk.running(TodayList.COUNTED + 1),
                DECLARATIONS,
                pages,
                term ->
                        TodayRow.of(
                                        term.number() == null
                                                ? term.name()
                                                : term.number().printed(),
                                        pages.address(OFFICE, "id", term.name()),
                                        texts.get("office.clock." + term.kind())
                                                + " · "
                                                + term.clientName())
                                .at(term.due(), null)
                                .late(term.late(clock.now())));
    }

    private TodayList terms() {
        LocalDate today = clock.now().atZone(ZoneOffset.UTC).toLocalDate();
        List<SupervisedLot> ending =
                supervision.termsUntil(today.plusDays(DAYS_AHEAD), TodayList.COUNTED + 1);
        return TodayList.of(
                "today.terms",
                ending,
                "/broker/supervision.xhtml",
                pages,
                lot ->
                        TodayRow.of(
                                        lot.lot().value(),
                                        new Subject("lot", lot.lot().value()).address(),
                                        lot.description() + " · " + lot.ownerName())
                                .status(lot.status(), false)
                                .until(lot.until(), lot.until().isBefore(today)));
    }

    private TodayList atTheOffice() {
        List<DeclarationSummary> found = new ArrayList<>();
        Stream.of(DeclarationStatus.values())
                .filter(DeclarationStatus::filed)
                .forEach(s -> found.addAll(declarations.list(s, null, TodayList.COUNTED + 1)));
        found.sort(Comparator.comparing(DeclarationSummary::key).reversed());
        return TodayList.of("today.at-office", found, DECLARATIONS, pages, this::row);
    }

    private TodayList declarations(String title, DeclarationStatus status) {
        return TodayList.of(
                title,
                declarations.list(status, null, TodayList.COUNTED + 1),
                DECLARATIONS + "?status=" + status,
                pages,
                this::row);
    }

    private TodayRow row(DeclarationSummary declaration) {
        String id = declaration.id();
        String name = declaration.number() == null ? id : declaration.number().printed();
        String address =
                pages.exists(DECLARATION)
                        ? pages.address(DECLARATION, "id", id)
                        : new Subject("declaration", id).address();
        return TodayRow.of(
                        name,
                        address,
                        Stream.of(
                                        declaration.procedure().code(),
                                        declaration.clientName(),
                                        declaration.consignment())
                                .filter(part -> part != null && !part.isBlank())
                                .reduce((a, b) -> a + " · " + b)
                                .orElse(""))
                .status(declaration.status(), false)
                .at(
                        declaration.filedAt() == null
                                ? declaration.createdAt()
                                : declaration.filedAt(),
                        null);
    }
}
