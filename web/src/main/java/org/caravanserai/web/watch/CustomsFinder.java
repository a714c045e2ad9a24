package org.caravanserai.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.shipments.exception.Alert;
import org.caravanserai.shipments.exception.Finder;
import org.caravanserai.shipments.exception.Rule;

/** Terms of goods and of guarantees that end soon, while goods still hang on them. */
@ApplicationScoped
class CustomsFinder implements Finder {

    private static final String TERM = "term-ends";
    private static final String GUARANTEE = "guarantee-ends";
    private static final int MOST = 5_000;

    @Inject SupervisionBook supervision;
    @Inject Guarantees guarantees;

    @Override
    public List<String> kinds() {
        return List.of(TERM, GUARANTEE);
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        if (rule.kind().equals(TERM)) {
            return supervision.termsUntil(last(rule, now), MOST).stream()
                    .map(lot -> term(lot, rule))
                    .toList();
        }
        Map<String, PartyId> holders = guarantees.holders();
        return guarantees.list().stream()
                .filter(g -> g.validUntil() != null && !g.validUntil().isAfter(last(rule, now)))
                .filter(g -> g.used().add(g.reserved()).signum() > 0)
                .map(g -> guarantee(g, holders.get(g.id()), rule))
                .toList();
    }

    private static LocalDate last(Rule rule, Instant now) {
        return OfficeCalendar.day(now).plusDays(rule.threshold().longValue());
    }

    private static Alert term(SupervisedLot lot, Rule rule) {
        return new Alert(
                TERM,
                "lot:" + lot.lot().value(),
                lot.status() + "/" + lot.until(),
                lot.facility(),
                rule.severity(),
                start(lot.until()),
                List.of(
                        lot.lot().value(),
                        lot.until().toString(),
                        lot.container() == null ? "–" : lot.container().value(),
                        String.valueOf(lot.ownerName())),
                Alert.whose(lot.owner()));
    }

    private static Alert guarantee(GuaranteeStatus g, PartyId holder, Rule rule) {
        return new Alert(
                GUARANTEE,
                "guarantee:" + g.id(),
                g.validUntil().toString(),
                null,
                rule.severity(),
                start(g.validUntil()),
                List.of(
                        g.id(),
                        g.validUntil().toString(),
                        g.used().add(g.reserved()).toPlainString() + " " + g.currency()),
                Alert.whose(holder));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
