package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.money.MoneyStatement;
import org.caravanserai.customs.money.MoneyStatements;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Query;

/** The statement of a personal account, on paper and as a workbook; the client is the subject. */
@ApplicationScoped
public class MoneyStatementPaper extends TablePaper {

    @Inject MoneyStatements statements;
    @Inject Parties parties;
    @Inject HouseClock clock;

    @Override
    public String kind() {
        return "money-statement";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(BROKER, MANAGER, INSPECTOR);
    }

    /** The statement: of this year so far, unless days are given. */
    public MoneyStatement read(Asked asked) {
        Instant now = clock.now();
        LocalDate today = OfficeCalendar.day(now);
        LocalDate last = ReportPeriod.day("to", asked.value("to"), today);
        LocalDate first = ReportPeriod.day("from", asked.value("from"), last.withDayOfYear(1));
        Instant known = Query.instant("knownAt", asked.value("knownAt"));
        return statements.of(
                client(asked),
                first.atStartOfDay(OfficeCalendar.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant(),
                known == null ? now : known);
    }

    private static PartyId client(Asked asked) {
        return Query.value("subject", asked.required(), PartyId::parse);
    }

    @Override
    public String subject(Asked asked) {
        return asked.required();
    }

    @Override
    Term title(Asked asked) {
        PartyId client = client(asked);
        return Term.of(
                "reports.money.title",
                parties.find(client).map(Party::name).orElseGet(client::value));
    }

    @Override
    List<Part.Fact> facts(Asked asked) {
        MoneyStatement statement = read(asked);
        return List.of(
                new Part.Fact(
                        Term.of("reports.opening"),
                        Figures.amount(statement.opening().available())),
                new Part.Fact(
                        Term.of("reports.closing"),
                        Figures.amount(statement.closing().available())),
                new Part.Fact(
                        Term.of("reports.known-at"),
                        Figures.moment(statement.knownAt(), OfficeCalendar.ZONE)));
    }

    @Override
    String page(Asked asked) {
        return "/broker/money.xhtml?client=" + asked.required();
    }

    @Override
    List<Part.Column> columns() {
        return List.of(
                Part.Column.text("reports.at", 6),
                Part.Column.text("reports.kind", 8),
                Part.Column.text("reports.reference", 6),
                Part.Column.number("reports.amount", 5),
                Part.Column.number("reports.available", 5),
                Part.Column.number("reports.earmarked", 5),
                Part.Column.number("reports.spent", 5));
    }

    @Override
    Iterator<List<Object>> rows(Asked asked) {
        return read(asked).lines().stream().map(MoneyStatementPaper::cells).iterator();
    }

    private static List<Object> cells(MoneyStatement.Line line) {
        return Arrays.asList(
                line.movement().effectiveAt(),
                new Coded(line.movement().kind(), Term.of("entries." + line.movement().kind())),
                line.movement().reference(),
                tenge(line.movement().amount()),
                tenge(line.after().available()),
                tenge(line.after().earmarked()),
                tenge(line.after().spent()));
    }

    private static Money tenge(BigDecimal amount) {
        return new Money(amount, "KZT");
    }
}
