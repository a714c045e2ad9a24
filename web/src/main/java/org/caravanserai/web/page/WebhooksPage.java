package org.caravanserai.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.shipments.subscription.DeadLetterView;
import org.caravanserai.shipments.subscription.DeadState;
import org.caravanserai.shipments.subscription.Deliveries;
import org.caravanserai.shipments.subscription.DeliveryBook;
import org.caravanserai.shipments.subscription.Format;
import org.caravanserai.shipments.subscription.SubscriptionOrder;
import org.caravanserai.shipments.subscription.SubscriptionView;
import org.caravanserai.shipments.subscription.Subscriptions;

/** Who outside the house is told of facts, and what could not be told. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SOME = 50;

    @Inject Subscriptions subscriptions;
    @Inject Deliveries deliveries;
    @Inject DeliveryBook book;
    @Inject Notices notices;

    private WebhookForm form = new WebhookForm();

    public List<SubscriptionView> getSubscribers() {
        return subscriptions.list();
    }

    public List<DeadLetterView> getDead() {
        return book.dead(DeadState.OPEN, 0, SOME);
    }

    public void add() {
        if (notices.attempt(() -> subscriptions.add(form.order()))) {
            notices.good("hooks.added");
            form = new WebhookForm();
        }
    }

    public void end(long id) {
        notices.attempt(() -> subscriptions.end(id));
    }

    /** Goes on from where it stopped. */
    public void resume(SubscriptionView s) {
        notices.attempt(
                () ->
                        subscriptions.change(
                                s.id(),
                                new SubscriptionOrder(
                                        s.name(), s.callback(), null, s.format(), s.facts())));
    }

    public void sendAgain(long id) {
        if (notices.attempt(() -> deliveries.sendAgain(id))) {
            notices.good("hooks.dead.sent");
        }
    }

    public void discard(long id) {
        notices.attempt(() -> deliveries.discard(id));
    }

    public List<Format> getFormats() {
        return List.of(Format.values());
    }

    public WebhookForm getForm() {
        return form;
    }
}
