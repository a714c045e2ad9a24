package org.caravanserai.web.page.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.board.BoardView;

/**
 * The board laid on the map. Nodes that lie within a few kilometres of each other (Khorgos has
 * three) are drawn apart, each with a thread to where it really is.
 */
public final class BoardMap {

    private static final double APART = 46;
    private static final double EDGE = 40;
    private static final int ROUNDS = 60;

    /** Room that a sloping name needs below its node. */
    private static final double LABEL = 110;

    private final List<Node> nodes;
    private final List<Line> lines;

    /** A node: where it is drawn and where it really is, in units of the map. */
    public record Node(BoardView.Place place, double x, double y, double trueX, double trueY) {

        public boolean moved() {
            return Math.abs(x - trueX) > 2;
        }

        public int count() {
            return place.announced() + place.standing();
        }

        /** Grows with what stands there, so that a queue is seen at a glance. */
        public String radius() {
            return number(5 + Math.min(9, Math.sqrt(count())));
        }

        public String at() {
            return "translate(" + number(x) + " " + number(y) + ")";
        }

        /** Names slope down to the right; at the lower edge they stand to the left of the node. */
        public boolean low() {
            return y > MapProjection.HEIGHT - LABEL;
        }

        public String thread() {
            return "M" + number(x) + " " + number(y) + "L" + number(trueX) + " " + number(trueY);
        }
    }

    /** What moves between two nodes, drawn as a bow with its count in the middle. */
    public record Line(BoardView.Stretch stretch, Node from, Node to) {

        public String path() {
            return "M"
                    + number(from.x())
                    + " "
                    + number(from.y())
                    + "Q"
                    + number(middleX())
                    + " "
                    + number(bowY())
                    + " "
                    + number(to.x())
                    + " "
                    + number(to.y());
        }

        public String label() {
            return "translate("
                    + number(middleX())
                    + " "
                    + number((from.y() + to.y() + 2 * bowY()) / 4)
                    + ")";
        }

        private double middleX() {
            return (from.x() + to.x()) / 2;
        }

        private double bowY() {
            return (from.y() + to.y()) / 2 - Math.min(60, Math.abs(from.x() - to.x()) / 4);
        }
    }

    BoardMap(BoardView board) {
        List<BoardView.Place> places =
                board.places().stream()
                        .filter(p -> p.facility() != null)
                        .sorted(Comparator.comparingDouble(p -> MapProjection.x(p.facility())))
                        .toList();
        double[] spread = spread(places);
        nodes = new ArrayList<>();
        Map<FacilityCode, Node> byCode = new HashMap<>();
        for (int i = 0; i < spread.length; i++) {
            BoardView.Place place = places.get(i);
            double y = MapProjection.y(place.facility());
            Node node = new Node(place, spread[i], y, MapProjection.x(place.facility()), y);
            nodes.add(node);
            byCode.put(place.facility().code(), node);
        }
        lines =
                board.stretches().stream()
                        .filter(s -> byCode.containsKey(s.from()) && byCode.containsKey(s.to()))
                        .map(s -> new Line(s, byCode.get(s.from()), byCode.get(s.to())))
                        .toList();
    }

    /** Pushes neighbours apart until none covers another; they keep their order. */
    private static double[] spread(List<BoardView.Place> places) {
        double[] x = places.stream().mapToDouble(p -> MapProjection.x(p.facility())).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 1; i < x.length; i++) {
                double lacking = APART - (x[i] - x[i - 1]);
                if (lacking > 0) {
                    x[i] += lacking / 2;
                    x[i - 1] -= lacking / 2;
                }
            }
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.min(Math.max(x[i], EDGE), MapProjection.WIDTH - EDGE);
            }
        }
        return x;
    }

    public List<Node> getNodes() {
        return nodes;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getBox() {
        return "0 0 " + MapProjection.WIDTH + " " + MapProjection.HEIGHT;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
