package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.customs.party.PowerDesk;
import org.caravanserai.customs.party.PowerTerms;
import org.caravanserai.customs.party.PowerView;
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

/** Powers of attorney: which broker may act for which client, for what and until when. */
@Named
@ViewScoped
public class PowersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 14;

    @Inject PowerDesk desk;
    @Inject Parties parties;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Notices notices;

    private final Rows<PowerView> rows = Rows.of(this::find);
    private final HashMap<String, String> cells = new HashMap<>();
    private Long chosen;
    private String reason;

    private Found<PowerView> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return Found.whole(
                desk.list().stream()
                        .filter(
                                power ->
                                        (power.broker() + ' ' + power.clientName())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(text))
                        .toList(),
                wanted);
    }

    public void grant() {
        List<Problem> problems = new ArrayList<>();
        BigDecimal limit = Typed.number(cells.get("limit"), "limit", problems);
        String codes = cells.getOrDefault("procedures", "").strip();
        PowerTerms terms =
                new PowerTerms(
                        cells.get("broker"),
                        Typed.value(cells.get("client"), PartyId::parse, "client", problems),
                        codes.isEmpty() ? List.of() : Arrays.asList(codes.split("[ ,]+")),
                        GuaranteeForm.day(cells.get("validFrom"), "validFrom", problems),
                        GuaranteeForm.day(cells.get("validTo"), "validTo", problems),
                        limit,
                        cells.get("document"));
        boolean done =
                notices.attempt(
                        () -> {
                            InvalidInput.throwIfAny(problems);
                            desk.grant(terms);
                        });
        if (done) {
            notices.good("powers.granted");
            cells.clear();
        }
    }

    public void choose(Long power) {
        chosen = power;
        reason = null;
    }

    /** Ends the chosen power from today on. */
    public void revoke() {
        if (notices.attempt(() -> desk.revoke(chosen, OfficeCalendar.day(clock.now()), reason))) {
            notices.good("powers.revoked");
            chosen = null;
        }
    }

    /** Whether it has still to begin. */
    public boolean coming(PowerView power) {
        return power.revokedOn() == null
                && power.validFrom().isAfter(OfficeCalendar.day(clock.now()));
    }

    /** Whether it ends by itself within two weeks. */
    public boolean soon(PowerView power) {
        LocalDate last = power.validTo();
        return power.inForce()
                && last != null
                && !last.isAfter(OfficeCalendar.day(clock.now()).plusDays(SOON));
    }

    public boolean isGranting() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMINISTRATOR);
    }

    public List<Party> getClients() {
        return parties.list();
    }

    public Rows<PowerView> getRows() {
        return rows;
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
