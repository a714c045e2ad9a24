package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.money.AccountStatus;
import org.caravanserai.customs.money.Earmarked;
import org.caravanserai.customs.money.MoneyMovement;
import org.caravanserai.customs.money.MoneyMovements;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The clients' money with customs, and what moved on the account of the chosen client. */
@Named
@ViewScoped
public class MoneyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PersonalAccounts accounts;
    @Inject MoneyMovements movements;
    @Inject Parties parties;
    @Inject HouseClock clock;

    private final Rows<MoneyMovement> rows = Rows.of(this::find);
    private String client;
    private LocalDate from;
    private LocalDate to;

    /** An account with the name of who it belongs to. */
    public record Account(String client, String name, AccountStatus standing) {}

    @PostConstruct
    void open() {
        to = OfficeCalendar.day(clock.now());
        from = to.withDayOfYear(1);
    }

    /** Every account the reader may see. */
    public List<Account> getAll() {
        Map<PartyId, String> names = names();
        return accounts.list().stream()
                .map(a -> new Account(a.client().value(), named(names, a.client()), a))
                .toList();
    }

    /** Clients that have no account yet: their first payment order opens it. */
    public List<Party> getWithout() {
        List<PartyId> known = accounts.list().stream().map(AccountStatus::client).toList();
        return parties.list().stream().filter(party -> !known.contains(party.id())).toList();
    }

    /** What is set aside on the shown account, and for what. */
    public List<Earmarked> getEarmarks() {
        return getClient() == null ? List.of() : accounts.earmarks(PartyId.parse(getClient()));
    }

    /** What the links to the statement ask for. */
    public String getQuery() {
        return "subject=" + getClient() + "&from=" + from + "&to=" + to;
    }

    private Found<MoneyMovement> find(Wanted wanted) {
        String shown = getClient();
        if (shown == null) {
            return Found.page(List.of(), 0);
        }
        PartyId party = PartyId.parse(shown);
        return Found.page(
                movements.of(party, wanted.offset(), wanted.limit()), movements.count(party));
    }

    private Map<PartyId, String> names() {
        return parties.list().stream().collect(Collectors.toMap(Party::id, Party::name));
    }

    private static String named(Map<PartyId, String> names, PartyId id) {
        return names.getOrDefault(id, id.value());
    }

    public Rows<MoneyMovement> getRows() {
        return rows;
    }

    /** The client whose entries are shown: the chosen one, or else the first. */
    public String getClient() {
        return client == null || client.isBlank()
                ? accounts.list().stream()
                        .findFirst()
                        .map(account -> account.client().value())
                        .orElse(null)
                : client;
    }

    /** Name of the client whose entries are shown. */
    public String getName() {
        return named(names(), PartyId.parse(getClient()));
    }

    public void setClient(String client) {
        this.client = client;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
