package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.inventory.ledger.WarehousePlan;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.page.Reader;

/** The warehouses that the reader sees, to choose from, in the reader's language. */
@Named
@RequestScoped
public class Warehouses {

    @Inject Warehouse warehouse;
    @Inject WarehousePlan plan;
    @Inject Reader reader;

    private List<Choice> all;

    /** A warehouse by code and name. */
    public record Choice(String code, String name) {}

    public List<Choice> getAll() {
        if (all == null) {
            all =
                    warehouse.sites().stream()
                            .map(
                                    site ->
                                            new Choice(
                                                    site.code().value(),
                                                    site.name(reader.language())))
                            .toList();
        }
        return all;
    }

    public String name(FacilityCode site) {
        return getAll().stream()
                .filter(choice -> choice.code().equals(site.value()))
                .map(Choice::name)
                .findFirst()
                .orElse(site.value());
    }

    /** The one to begin with where a page shows a single one: where most bins are taken. */
    public String busiest() {
        return getAll().stream()
                .map(Choice::code)
                .max(Comparator.comparing(this::taken))
                .orElse(null);
    }

    private long taken(String code) {
        return getAll().size() == 1
                ? 0
                : plan.of(facility(code)).stream().filter(bin -> !bin.free()).count();
    }

    static FacilityCode facility(String code) {
        return code == null || code.isBlank() ? null : FacilityCode.parse(code);
    }
}
