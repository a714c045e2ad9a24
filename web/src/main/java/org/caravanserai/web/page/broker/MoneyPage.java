package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
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
    @Inject CurrentActor actor;
    @Inject Notices notices;

    private final Rows<MoneyMovement> rows = Rows.of(this::find);
    private String client;
    private String amount;
    private String order;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void open() {
        to = OfficeCalendar.day(clock.now());
        from = to.withDayOfYear(1);
    }

    /** Enters the payment order that was typed. */
    public void topUp() {
        List<Problem> problems = new ArrayList<>();
        BigDecimal paid = Typed.number(amount, "amount", problems);
        boolean done =
                notices.attempt(
                        () -> {
                            InvalidInput.throwIfAny(problems);
                            accounts.topUp(PartyId.parse(getClient()), paid, order);
                        });
        if (done) {
            notices.good("money.topped-up", paid, order);
            amount = null;
            order = null;
        }
    }

    /** Gives back what is not earmarked, or what was entered by mistake. */
    public void payOut() {
        List<Problem> problems = new ArrayList<>();
        BigDecimal given = Typed.number(amount, "amount", problems);
        boolean done =
                notices.attempt(
                        () -> {
                            InvalidInput.throwIfAny(problems);
                            accounts.payOut(PartyId.parse(getClient()), given, order);
                        });
        if (done) {
            notices.good("money.paid-out", given, order);
            amount = null;
            order = null;
        }
    }

    public boolean isPayingOut() {
        return actor.get().is(Role.MANAGER);
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

    public List<AccountStatus> getAll() {
        return accounts.list();
    }

    /** Names of the clients by their marks. */
    public Map<PartyId, String> getNames() {
        return parties.list().stream().collect(Collectors.toMap(Party::id, Party::name));
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

    public PartyId getChosen() {
        return getClient() == null ? null : PartyId.parse(getClient());
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
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
