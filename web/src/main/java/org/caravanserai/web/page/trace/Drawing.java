package org.caravanserai.web.page.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.kernel.trace.TraceNode;
import org.caravanserai.web.trace.Trace;

/**
 * A trace laid out as a line from left to right: a column for each stage, a box for each thing, a
 * curve for each link. Things stand as near as can be to what they come from.
 */
public final class Drawing {

    static final int WIDTH = 176;
    static final int HEIGHT = 76;
    static final int BOX_WIDTH = 148;
    static final int BOX_HEIGHT = 60;
    private static final int GAP = WIDTH - BOX_WIDTH;
    private static final int GUTTER = (HEIGHT + BOX_HEIGHT) / 2;
    private static final int LOW = BOX_HEIGHT - 8;

    private final Map<Stage, List<TraceNode>> columns = new EnumMap<>(Stage.class);
    private final Map<String, Spot> spots = new HashMap<>();
    private final Trace trace;

    Drawing(Trace trace) {
        this.trace = trace;
        for (TraceNode node : trace.nodes()) {
            if (!node.kind().equals("declaration")) {
                columns.computeIfAbsent(stage(node), s -> new ArrayList<>()).add(node);
            }
        }
        place();
    }

    private Stage stage(TraceNode node) {
        boolean onward =
                node.kind().equals("container")
                        && reached(node, "exit:")
                        && trace.links().stream().noneMatch(l -> l.from().equals(node.key()));
        if (onward) {
            return Stage.ONWARD;
        }
        return node.kind().equals("declaration-item") && reached(node, "declaration-item:")
                ? Stage.DISCHARGING
                : Stage.of(node.kind());
    }

    private boolean reached(TraceNode node, String kind) {
        return trace.links().stream()
                .anyMatch(link -> link.to().equals(node.key()) && link.from().startsWith(kind));
    }

    /** A place in the drawing, in pixels. */
    public record Spot(int x, int y) {}

    /** A thing in the drawing. */
    public record Box(TraceNode node, Spot spot, boolean start) {

        public String style() {
            return "left:" + spot.x() + "px;top:" + spot.y() + "px";
        }
    }

    /** The head of a column. */
    public record Head(String key, int x, int count) {}

    private void place() {
        int column = 0;
        for (List<TraceNode> nodes : columns.values()) {
            nodes.sort(Comparator.comparingDouble(this::wish));
            for (int row = 0; row < nodes.size(); row++) {
                spots.put(nodes.get(row).key(), new Spot(column * WIDTH, row * HEIGHT));
            }
            column++;
        }
    }

    /** The mean height of what is already placed and linked to it. */
    private double wish(TraceNode node) {
        return trace.links().stream()
                .filter(link -> link.to().equals(node.key()) && spots.containsKey(link.from()))
                .mapToInt(link -> spots.get(link.from()).y())
                .average()
                .orElse(0);
    }

    public List<Head> getHeads() {
        List<Head> heads = new ArrayList<>();
        columns.forEach(
                (stage, nodes) ->
                        heads.add(new Head(stage.key(), heads.size() * WIDTH, nodes.size())));
        return heads;
    }

    public List<Box> getBoxes() {
        return columns.values().stream()
                .flatMap(List::stream)
                .map(node -> new Box(node, spots.get(node.key()), node.equals(trace.start())))
                .toList();
    }

    /** The links between the boxes, as paths of SVG. */
    public List<String> getCurves() {
        return trace.links().stream()
                .filter(link -> spots.containsKey(link.from()) && spots.containsKey(link.to()))
                .filter(link -> !roundabout(link))
                .map(link -> curve(spots.get(link.from()), spots.get(link.to())))
                .toList();
    }

    /** A lot that goes on under a later item comes there by the earlier one. */
    private boolean roundabout(TraceLink link) {
        return link.kind().equals("declared")
                && trace.links().stream()
                        .anyMatch(l -> l.to().equals(link.to()) && l.kind().equals("discharged"));
    }

    private static String curve(Spot from, Spot to) {
        int x1 = from.x() + BOX_WIDTH;
        int x2 = to.x();
        boolean far = x2 - x1 > GAP;
        return far ? under(from, to, x1, x2) : beside(from, to, x1, x2);
    }

    private static String beside(Spot from, Spot to, int x1, int x2) {
        int y1 = from.y() + BOX_HEIGHT / 2;
        int y2 = to.y() + BOX_HEIGHT / 2;
        int bend = (x1 + x2) / 2;
        return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, bend, y1, bend, y2, x2, y2);
    }

    /** Past the columns between, in the gutter below the row it comes from. */
    private static String under(Spot from, Spot to, int x1, int x2) {
        int gutter = from.y() + GUTTER;
        int y1 = from.y() + LOW;
        int y2 = to.y() + LOW;
        int turn = x2 - GAP;
        return "M%d %d Q%d %d %d %d H%d C%d %d %d %d %d %d"
                .formatted(
                        x1,
                        y1,
                        x1,
                        gutter,
                        x1 + GAP / 2,
                        gutter,
                        turn,
                        x2 - GAP / 2,
                        gutter,
                        x2 - GAP / 2,
                        y2,
                        x2,
                        y2);
    }

    public int getWidth() {
        return columns.size() * WIDTH - GAP;
    }

    public int getHeight() {
        return columns.values().stream().mapToInt(List::size).max().orElse(0) * HEIGHT;
    }
}
