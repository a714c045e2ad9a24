package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;

/**
 * The pages beside the page, by role; only those that exist, and each once.
 *
 * <p>On a phone the first three stand at the foot, the rest behind the fourth.
 */
@Named
@RequestScoped
public class Rail {

    private static final int AT_THE_FOOT = 3;

    @Inject CurrentActor actor;
    @Inject Pages pages;

    private List<RailGroup> groups;

    public List<RailGroup> getGroups() {
        if (groups == null) {
            groups = collect();
        }
        return groups;
    }

    /** Whether the page stands behind the fourth place of the foot. */
    public boolean beyond(RailEntry entry) {
        List<RailEntry> all = getGroups().stream().flatMap(g -> g.entries().stream()).toList();
        return all.size() > AT_THE_FOOT + 1 && all.indexOf(entry) >= AT_THE_FOOT;
    }

    /** Whether the reader may open that page of the rail. */
    public boolean offers(String path) {
        return getGroups().stream()
                .flatMap(group -> group.entries().stream())
                .anyMatch(entry -> entry.path().equals(path));
    }

    public boolean isLong() {
        return getGroups().stream().mapToInt(g -> g.entries().size()).sum() > AT_THE_FOOT + 1;
    }

    /** Headings help only somebody who has several roles. */
    public boolean isTitled() {
        return getGroups().size() > 1;
    }

    /** Keys of the names of the reader's roles. */
    public List<String> getRoles() {
        return actor.get().roles().stream().sorted().map(role -> "role." + role.name()).toList();
    }

    public boolean here(RailEntry entry) {
        return entry.path().equals(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    private List<RailGroup> collect() {
        Map<Role, List<RailEntry>> byRole = new EnumMap<>(Role.class);
        List<String> seen = new ArrayList<>();
        for (RailEntry entry : RailEntry.ALL) {
            Role role = entry.roles().stream().filter(actor.get()::is).findFirst().orElse(null);
            if (role != null && pages.exists(entry.path()) && !seen.contains(entry.path())) {
                seen.add(entry.path());
                byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(entry);
            }
        }
        return byRole.entrySet().stream()
                .map(e -> new RailGroup(e.getKey(), ownFirst(e.getKey(), e.getValue())))
                .toList();
    }

    /** Today, then what the role is there for, then what it shares with others. */
    private static List<RailEntry> ownFirst(Role role, List<RailEntry> entries) {
        RailEntry today = RailEntry.ALL.get(0);
        return entries.stream()
                .sorted(
                        Comparator.comparing(
                                entry -> entry != today && entry.roles().get(0) != role))
                .toList();
    }
}
