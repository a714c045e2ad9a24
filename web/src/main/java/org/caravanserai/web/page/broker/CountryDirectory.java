package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.actor.CurrentActor;

/** The directory of box 34: countries by code or by name in the reader's language. */
@Named
@RequestScoped
public class CountryDirectory {

    @Inject CurrentActor actor;

    public List<String> complete(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Locale.getISOCountries())
                .filter(
                        code ->
                                code.toLowerCase(Locale.ROOT).startsWith(wanted)
                                        || name(code).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    public String name(String code) {
        return new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(actor.get().language());
    }
}
