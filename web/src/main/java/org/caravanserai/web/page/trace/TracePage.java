package org.caravanserai.web.page.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.web.page.Display;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Subject;
import org.caravanserai.web.trace.Trace;
import org.caravanserai.web.trace.Tracer;

/** The way of one thing, both ways, as a line and as a list. */
@Named
@RequestScoped
public class TracePage {

    private static final int MOST_DRAWN = 80;

    @Inject Tracer tracer;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject Display show;
    @Inject ExternalContext external;

    private String kind;
    private String id;
    private String text;
    private String at;
    private Trace trace;
    private Drawing drawing;

    /** What happened between two things. */
    public record Step(Instant at, String kind, TraceNode from, TraceNode to, Measures measures) {}

    public void load() {
        if (id == null || kind == null) {
            return;
        }
        try {
            trace = tracer.at(sites.moment(at), kind, id);
            drawing = trace.nodes().size() > MOST_DRAWN ? null : new Drawing(trace);
        } catch (NotFound unknown) {
            if (isPast()) {
                notices.bad("trace.not-yet", id, show.moment(sites.moment(at)));
            } else {
                notices.bad(unknown.code(), unknown.args().toArray());
            }
        }
    }

    /** Whether the way is shown as it stood at a moment. */
    public boolean isPast() {
        return sites.moment(at) != null;
    }

    /** Shows the way of what was typed, or of what is shown already, at the chosen moment. */
    public void find() throws IOException {
        Optional<Subject> found =
                text == null
                        ? Optional.ofNullable(id).map(shown -> new Subject(kind, shown))
                        : Subject.read(text);
        if (found.isPresent()) {
            String moment = isPast() ? "&at=" + URLEncoder.encode(at, StandardCharsets.UTF_8) : "";
            external.redirect(external.getRequestContextPath() + found.get().address() + moment);
        } else {
            notices.bad("trace.unreadable", text == null ? "" : text);
        }
    }

    public TraceNode getStart() {
        return trace == null ? null : trace.start();
    }

    /** Null where there is too much to draw; the list has it all. */
    public Drawing getDrawing() {
        return drawing;
    }

    /** In the order in which it happened, as far as that is known. */
    public List<Step> getSteps() {
        if (trace == null) {
            return List.of();
        }
        Map<String, TraceNode> nodes =
                trace.nodes().stream()
                        .collect(Collectors.toMap(TraceNode::key, Function.identity()));
        return trace.links().stream()
                .map(link -> step(link, nodes.get(link.from()), nodes.get(link.to())))
                .sorted(
                        Comparator.<Step, Integer>comparing(
                                        s -> Stage.of(s.from().kind()).ordinal())
                                .thenComparing(
                                        Step::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Step step(TraceLink link, TraceNode from, TraceNode to) {
        return new Step(to.at(), link.kind(), from, to, link.measures());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
