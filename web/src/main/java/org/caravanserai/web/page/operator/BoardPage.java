package org.caravanserai.web.page.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.board.Board;
import org.caravanserai.shipments.board.BoardView;

/** The corridor at a glance: a map, and beside it the list, which is the truth. */
@Named
@RequestScoped
public class BoardPage {

    @Inject Board board;
    @Inject HouseClock clock;

    private BoardView view;
    private BoardMap map;

    /** A row of the list: a node, or what moves on from it. */
    public record Row(BoardView.Place place, BoardView.Stretch stretch) {}

    private BoardView view() {
        if (view == null) {
            view = board.now();
        }
        return view;
    }

    public BoardMap getMap() {
        if (map == null) {
            map = new BoardMap(view());
        }
        return map;
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        view().places().stream()
                .filter(place -> place.facility() != null)
                .forEach(
                        place -> {
                            rows.add(new Row(place, null));
                            view().stretches().stream()
                                    .filter(s -> s.from().equals(place.facility().code()))
                                    .forEach(s -> rows.add(new Row(null, s)));
                        });
        return rows;
    }

    /** Whether nothing is announced, stands or moves. */
    public boolean isQuiet() {
        return view().stretches().isEmpty()
                && view().places().stream().allMatch(p -> p.announced() + p.standing() == 0);
    }

    public int getLate() {
        return view().places().stream().mapToInt(BoardView.Place::late).sum()
                + view().stretches().stream().mapToInt(BoardView.Stretch::late).sum();
    }

    public int getMoving() {
        return view().stretches().stream().mapToInt(BoardView.Stretch::containers).sum();
    }

    public int getStanding() {
        return view().places().stream().mapToInt(BoardView.Place::standing).sum();
    }

    public Instant getNow() {
        return clock.now();
    }
}
