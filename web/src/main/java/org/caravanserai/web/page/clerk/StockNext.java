package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Proposals;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.page.Notices;

/** Takes the chosen rows of stock to where the next thing is done with all of them at once. */
@Named
@RequestScoped
public class StockNext {

    private static final int SSCC = 18;

    @Inject StockPage page;
    @Inject Proposals proposals;
    @Inject Drafting drafting;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String procedure = "7000";

    /** What a list of these rows would take, and why. */
    public void pick() {
        oneSite("/clerk/picks.xhtml?", chosen -> chosen.lot() + '@' + chosen.location());
    }

    /** A count of these lots, ready to begin. */
    public void count() {
        oneSite("/clerk/counts.xhtml?", ChosenStock::lot);
    }

    private void oneSite(String there, Function<ChosenStock, String> named) {
        List<ChosenStock> chosen = chosen();
        List<String> sites = chosen.stream().map(ChosenStock::facility).distinct().toList();
        if (sites.size() > 1) {
            notices.bad("bulk.one-site");
        } else if (!chosen.isEmpty()) {
            String lots = chosen.stream().map(named).distinct().collect(Collectors.joining(" "));
            go(there + "site=" + sites.get(0) + "&lot=" + encoded(lots));
        }
    }

    /** Labels of the units on which the chosen rows lie. */
    public void label() {
        String units =
                chosen().stream()
                        .map(ChosenStock::location)
                        .filter(location -> location.matches("[0-9]{" + SSCC + '}'))
                        .distinct()
                        .collect(Collectors.joining(","));
        if (units.isEmpty()) {
            notices.bad("bulk.no-units");
        } else {
            go("/print/unit-label?form=pdf&subject=" + units);
        }
    }

    /** A draft with all that is left of the chosen lots. */
    public void declare() {
        List<LotId> lots =
                chosen().stream().map(ChosenStock::lot).distinct().map(LotId::parse).toList();
        if (lots.isEmpty()) {
            return;
        }
        notices.attempt(
                () -> {
                    CustomsProcedure wanted = CustomsProcedure.parse(procedure);
                    go(
                            "/broker/declaration.xhtml?id="
                                    + drafting.draft(proposals.propose(wanted, lots)));
                });
    }

    private List<ChosenStock> chosen() {
        List<ChosenStock> chosen = ChosenStock.all(page.getRows().chosenKeys());
        if (chosen.isEmpty()) {
            notices.bad("bulk.choose-first");
        }
        return chosen;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void go(String address) {
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }
}
