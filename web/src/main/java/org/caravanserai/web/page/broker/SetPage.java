package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationSets;
import org.caravanserai.customs.declaration.Finding;
import org.caravanserai.customs.declaration.MemberState;
import org.caravanserai.customs.declaration.SetFiling;
import org.caravanserai.customs.declaration.SetState;
import org.caravanserai.customs.declaration.SetView;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Texts;

/** One set of declarations: checked and filed as one, followed one by one. */
@Named
@ViewScoped
public class SetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationSets sets;
    @Inject SetFiling filing;
    @Inject Notices notices;
    @Inject Texts texts;

    private String id;
    private Map<String, String> found = Map.of();
    private transient SetView set;

    public SetView getSet() {
        if (set == null && id != null) {
            try {
                set = sets.find(id);
            } catch (NotFound missing) {
                id = null;
                notices.attempt(
                        () -> {
                            throw missing;
                        });
            }
        }
        return set;
    }

    /** Looks again where the filing stands. */
    public void look() {
        set = null;
    }

    public void check() {
        Map<String, String> said = new LinkedHashMap<>();
        sets.check(id).forEach((name, findings) -> said.put(name, sentence(findings)));
        found = said;
        long stopped = said.values().stream().filter(text -> !text.isEmpty()).count();
        if (stopped == 0) {
            notices.good("set.all-ready", said.size());
        } else {
            notices.warn("set.some-stopped", stopped, said.size());
        }
    }

    private String sentence(List<Finding> findings) {
        return findings.stream()
                .map(finding -> texts.of(finding.problem()))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" "));
    }

    public void file() {
        if (notices.attempt(() -> filing.file(id))) {
            notices.good("set.filing", id);
            look();
        }
    }

    public void stop() {
        if (notices.attempt(() -> filing.stop(id))) {
            notices.good("set.stopped", id);
            look();
        }
    }

    /** What stands in the way of one, or why it was refused; empty if nothing does. */
    public String problem(SetView.Member member) {
        return member.problem() != null
                ? texts.of(member.problem(), member.arguments().toArray())
                : found.getOrDefault(member.declaration(), "");
    }

    public boolean isUnderWay() {
        return getSet() != null && getSet().state() == SetState.FILING;
    }

    /** Whether something is left to file, and nobody is at it. */
    public boolean isFileable() {
        return !isUnderWay() && getDone() < getSet().members().size();
    }

    /** How many were filed. */
    public long getDone() {
        return getSet().count(MemberState.FILED);
    }

    public int getPercent() {
        int all = getSet().members().size();
        return all == 0 ? 0 : (int) ((all - getSet().count(MemberState.WAITING)) * 100 / all);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
