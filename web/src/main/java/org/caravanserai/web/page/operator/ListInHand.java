package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.shipments.intake.trainlist.RawList;
import org.caravanserai.shipments.intake.trainlist.TrainListResult;

/**
 * The train list that stands on the page: on its way through the desk, or checked, with the cells
 * that are wrong. Only those are kept when a session moves; the list itself must be given again.
 */
public final class ListInHand implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    private transient ListJob job;
    private transient RawList list;
    private transient TrainListResult result;
    private List<WrongCell> wrong = List.of();

    void begins(ListJob work) {
        job = work;
    }

    /** The work that has just ended; null while it goes on or when there is none. */
    ListJob ended() {
        if (job == null || !job.over()) {
            return null;
        }
        ListJob over = job;
        job = null;
        return over;
    }

    void shows(ListJob over, Function<Problem, String> sentence) {
        list = over.result().saved() ? null : over.list();
        result = over.result();
        wrong =
                result.rejected().stream()
                        .limit(MOST_SHOWN)
                        .map(problem -> cell(problem, over.list(), sentence.apply(problem)))
                        .toList();
    }

    private static WrongCell cell(Problem problem, RawList in, String sentence) {
        boolean placed = problem.row() != null && problem.field() != null;
        String text = placed ? in.text(problem.row(), problem.field()) : "";
        return new WrongCell(problem.row(), problem.field(), text, sentence);
    }

    /** The list with the mended cells written into it; null if it must be given again. */
    RawList mended() {
        RawList now = list;
        for (WrongCell cell : wrong) {
            if (now != null && cell.mended()) {
                now = now.mended(cell.getRow(), cell.getField(), cell.getText());
            }
        }
        return now;
    }

    void clear() {
        job = null;
        list = null;
        result = null;
        wrong = List.of();
    }

    /** Null while nothing is read beside the page. */
    public ListJob getJob() {
        return job;
    }

    public TrainListResult getResult() {
        return result;
    }

    public List<WrongCell> getWrong() {
        return wrong;
    }

    public boolean isSound() {
        return list != null && result != null && result.rejected().isEmpty();
    }

    public boolean isPartlySound() {
        return list != null && !wrong.isEmpty() && result.consignments() > 0;
    }
}
