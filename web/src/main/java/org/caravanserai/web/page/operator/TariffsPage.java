package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.shipments.clock.ClockKind;
import org.caravanserai.shipments.clock.Tariff;
import org.caravanserai.shipments.clock.Tariffs;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** Price lists, contracts and terms by which clocks are read. */
@Named("clockTariffsPage")
@ViewScoped
public class TariffsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Tariffs tariffs;
    @Inject Notices notices;
    @Inject CurrentActor actor;

    private final Rows<Tariff> rows = Rows.of(this::find);
    private TariffForm form;
    private Long taking;
    private String reason;

    private Found<Tariff> find(Wanted wanted) {
        List<Tariff> all = tariffs.all();
        return Found.page(
                all.stream().skip(wanted.offset()).limit(wanted.limit()).toList(), all.size());
    }

    public void begin(Tariff like) {
        form = new TariffForm();
        taking = null;
        if (like != null) {
            form.after(like);
        }
    }

    public void leave() {
        form = null;
        taking = null;
    }

    public void enter() {
        if (notices.attempt(() -> tariffs.enter(form.order()))) {
            notices.good("tariffs.entered");
            leave();
        }
    }

    public void choose(long id) {
        form = null;
        taking = id;
        reason = null;
    }

    public void withdraw() {
        if (notices.attempt(() -> tariffs.withdraw(taking, reason))) {
            notices.good("tariffs.withdrawn");
            leave();
        }
    }

    public boolean isEditor() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMINISTRATOR);
    }

    public Rows<Tariff> getRows() {
        return rows;
    }

    public TariffForm getForm() {
        return form;
    }

    public Long getTaking() {
        return taking;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<ClockKind> getKinds() {
        return List.of(ClockKind.values());
    }

    public List<Tariff.Calendar> getCalendars() {
        return List.of(Tariff.Calendar.values());
    }

    public List<Tariff.Counting> getCountings() {
        return List.of(Tariff.Counting.values());
    }
}
