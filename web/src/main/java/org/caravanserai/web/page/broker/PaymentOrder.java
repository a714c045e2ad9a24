package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Notices;

/** A payment order as it is typed: money that came to the shown account, or is given back. */
@Named
@ViewScoped
public class PaymentOrder implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MoneyPage page;
    @Inject PersonalAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Notices notices;

    private String amount;
    private String order;

    private interface Act {
        void on(PartyId client, BigDecimal money);
    }

    /** Enters the payment order that was typed. */
    public void topUp() {
        enter("money.topped-up", (client, money) -> accounts.topUp(client, money, order));
    }

    /** Gives back what is not earmarked, or what was entered by mistake. */
    public void payOut() {
        enter("money.paid-out", (client, money) -> accounts.payOut(client, money, order));
    }

    private void enter(String done, Act act) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal money = Typed.number(amount, "amount", problems);
        if (notices.attempt(
                () -> {
                    InvalidInput.throwIfAny(problems);
                    act.on(PartyId.parse(page.getClient()), money);
                })) {
            notices.good(done, money, order);
            amount = null;
            order = null;
        }
    }

    public boolean isPayingOut() {
        return actor.get().is(Role.MANAGER);
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
}
