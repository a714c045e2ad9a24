package org.caravanserai.web.page;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.shipments.subscription.Format;
import org.caravanserai.shipments.subscription.SubscriptionOrder;

/** A subscriber as it is typed in. */
public final class WebhookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String callback;
    private String secret;
    private Format format = Format.FACTS;
    private String facts;

    SubscriptionOrder order() {
        List<String> names =
                Stream.of((facts == null ? "" : facts).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        return new SubscriptionOrder(name, callback, secret, format, names);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCallback() {
        return callback;
    }

    public void setCallback(String callback) {
        this.callback = callback;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
