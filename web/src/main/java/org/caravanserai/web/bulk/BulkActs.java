package org.caravanserai.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Texts;

/** The buttons of a {@link BulkPanel}. */
@Named
@RequestScoped
public class BulkActs {

    private static final int PARTS_READ = 3;

    @Inject BulkDesk desk;
    @Inject Notices notices;
    @Inject Texts texts;

    public void offer(BulkPanel panel, String act, BulkWork forward, BulkWork backward) {
        panel.offer(desk, notices, act, panel.chosen(), forward, backward);
    }

    /** The same with what is behind the chosen rows, each once. */
    public void offer(
            BulkPanel panel, String act, List<String> keys, BulkWork forward, BulkWork backward) {
        panel.offer(desk, notices, act, keys, forward, backward);
    }

    /** The row as people read it: what it is, where it lies and how it stands. */
    public String named(BulkLine line) {
        return Stream.of(line.key().split("\\|"))
                .limit(PARTS_READ)
                .map(
                        part ->
                                texts.containsKey("status." + part)
                                        ? texts.get("status." + part)
                                        : part)
                .collect(Collectors.joining(" · "));
    }

    public void go(BulkPanel panel) {
        panel.go(desk, notices);
    }

    public void undo(BulkPanel panel) {
        panel.undo(desk, notices);
    }
}
