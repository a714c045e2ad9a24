package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.inventory.scanning.Scans;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.Problem;

/**
 * The ways on from what was refused: the pages of the things that the refusal names, and of the
 * list in which it is put right. Only pages that the reader may open, and not the one that is open.
 */
@Named
@RequestScoped
public class Ways {

    /** A thing that has a number of ours; words, days and figures of a sentence are none. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?=.*[0-9])[A-Z][A-Z0-9/-]{3,60}|[0-9]{8}/[0-9]{6}/[0-9]{7}|[0-9]{18}");

    /** More than these would be read by nobody. */
    private static final int MOST = 4;

    /**
     * A way on.
     *
     * @param address in the application
     * @param key of the name of the page; null where the thing has its own
     * @param thing the number of what is shown there; null for a whole list
     */
    public record On(String address, String key, String thing) {}

    @Inject CurrentActor actor;
    @Inject FacesContext faces;
    @Inject Pages pages;
    @Inject Scans scans;

    private final Map<String, On> found = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();

    /** Notes where what is wrong in a form can be put right. */
    void outOf(List<Problem> problems) {
        problems.stream().limit(MOST).forEach(this::outOf);
    }

    /** Notes the same for facts that do not allow something, and the things they name. */
    void from(List<Problem> problems) {
        outOf(problems);
        problems.stream()
                .limit(MOST)
                .flatMap(problem -> problem.args().stream())
                .map(String::valueOf)
                .filter(arg -> NUMBERED.matcher(arg).matches())
                .distinct()
                .forEach(arg -> address(arg).ifPresent(to -> offer(new On(to, null, arg))));
    }

    private void outOf(Problem problem) {
        said.add(problem.code());
        for (Way way : Way.outOf(problem)) {
            Optional<String> thing = way.asked(problem);
            String address =
                    thing.map(it -> pages.address(way.page(), way.parameter(), it))
                            .orElse(way.page());
            String key = RailEntry.of(way.page()).map(RailEntry::key).orElse(null);
            offer(new On(address, key, thing.orElse(null)));
        }
    }

    /** Where those who work in the warehouse go on with a thing, and where others look at it. */
    private Optional<String> address(String number) {
        Optional<String> work =
                actor.get().is(Role.CLERK) || actor.get().is(Role.MANAGER)
                        ? Optional.ofNullable(Destination.of(scans.read(number, null)))
                        : Optional.empty();
        return work.or(() -> Subject.read(number).map(Subject::address));
    }

    private void offer(On way) {
        String path = way.address().replaceFirst("\\?.*", "");
        if (found.size() < MOST
                && !path.equals(faces.getViewRoot().getViewId())
                && pages.exists(path)
                && PageRoles.admits(actor.get(), path)) {
            found.putIfAbsent(way.address(), way);
        }
    }

    /** Whether that problem stood in the way, so that the page opens what helps. */
    public boolean said(String code) {
        return said.contains(code);
    }

    public Collection<On> getFound() {
        return List.copyOf(found.values());
    }
}
