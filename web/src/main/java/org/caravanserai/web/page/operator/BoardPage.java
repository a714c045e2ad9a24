package org.caravanserai.web.page.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.board.Board;
import org.caravanserai.shipments.board.BoardView;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.web.page.Notices;

/** The corridor at a glance: a map, and beside it the list, which is the truth. */
@Named
@RequestScoped
public class BoardPage {

    @Inject Board board;
    @Inject HouseClock clock;
    @Inject BoardTime time;
    @Inject Notices notices;

    private BoardView view;
    private BoardMap map;

    /** Of which hour the view is: the bar may be moved while the page is read back. */
    private int hour;

    /** A row of the list: a node, or what moves on from it. */
    public record Row(BoardView.Place place, BoardView.Stretch stretch) {}

    private BoardView view() {
        if (view == null || hour != time.getHour()) {
            hour = time.getHour();
            view = null;
            map = null;
            notices.attempt(
                    () -> view = time.isLive() ? board.now() : board.at(time.moment(clock.now())));
            view = view == null ? board.now() : view;
        }
        return view;
    }

    public BoardMap getMap() {
        BoardView shown = view();
        if (map == null) {
            map = new BoardMap(shown);
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

    /** What stops the corridor at that moment. */
    public List<Restriction> getStops() {
        return view().restrictions();
    }

    public List<Restriction> stops(FacilityCode place) {
        return view().at(place);
    }

    public Instant getNow() {
        return view().at();
    }
}
