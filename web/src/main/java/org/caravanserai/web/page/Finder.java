package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.inventory.scanning.Scans;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.shipments.container.ContainerFilter;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;

/**
 * The field at the top: it takes a scan, a container, a lot, a declaration, a posting or a page,
 * and goes there.
 *
 * <p>What a thing is can be told from its form; whether it exists, its page says. Anything else is
 * taken for a part of a container's number, consignment or train.
 */
@Named
@RequestScoped
public class Finder {

    private static final String CONTAINERS = "/operator/containers.xhtml";

    @Inject ExternalContext external;
    @Inject Containers containers;
    @Inject Pages pages;
    @Inject Texts texts;
    @Inject Rail rail;
    @Inject Notices notices;
    @Inject Scans scans;
    @Inject CurrentActor actor;

    private String text;

    public void go() throws IOException {
        if (text == null || text.isBlank()) {
            return;
        }
        Optional<String> address = scanned().or(this::named).or(this::page).or(this::container);
        if (address.isPresent()) {
            external.redirect(external.getRequestContextPath() + address.get());
        } else {
            notices.bad("frame.nothing-found", text.strip());
        }
    }

    /** For those who work in the warehouse, the page where work with it goes on. */
    private Optional<String> scanned() {
        boolean works = actor.get().is(Role.CLERK);
        return works
                ? Optional.ofNullable(Destination.of(scans.read(text, null)))
                : Optional.empty();
    }

    private Optional<String> named() {
        return Subject.read(text)
                .map(Subject::address)
                .filter(to -> PageRoles.admits(actor.get(), to.replaceFirst("\\?.*", "")));
    }

    private Optional<String> page() {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return rail.getGroups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> texts.get(entry.key()).toLowerCase(Locale.ROOT).startsWith(wanted))
                .map(RailEntry::path)
                .findFirst();
    }

    /** The one container of which a part was typed, or the list of those that fit. */
    private Optional<String> container() {
        ContainerFilter filter = new ContainerFilter(text.strip(), null, null, null);
        List<ContainerView> found = containers.list(filter, null, 2);
        if (found.size() == 1) {
            return Optional.of(new Subject("container", found.get(0).number()).address());
        }
        return found.isEmpty() || !pages.exists(CONTAINERS)
                ? Optional.empty()
                : Optional.of(pages.address(CONTAINERS, "q", text.strip()));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
