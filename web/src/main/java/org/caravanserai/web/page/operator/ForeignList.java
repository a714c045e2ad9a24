package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.shipments.intake.trainlist.FixedValue;
import org.caravanserai.shipments.intake.trainlist.ListColumns;
import org.caravanserai.shipments.intake.trainlist.ListProposal;
import org.caravanserai.shipments.intake.trainlist.ListTop;
import org.caravanserai.shipments.intake.trainlist.SenderColumns;

/** A train list with headings of its own: somebody says once what they mean. */
@Named
@ViewScoped
public class ForeignList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TRAIN = "train";

    @Inject SenderColumns senders;

    private final ArrayList<ForeignColumn> columns = new ArrayList<>();
    private final HashMap<String, String> fixed = new HashMap<>();
    private ForeignTop top = new ForeignTop(new ListTop(List.of()));
    private int headingRow;
    private String sender;
    private String train;
    private boolean open;

    /** Looks at the headings of a list; whoever is known to write so is taken for its sender. */
    void begin(ListTop given) {
        top = new ForeignTop(given);
        train = null;
        shows(senders.propose(given, null, null));
        open = true;
    }

    /** Shows what is remembered of the sender that was named; of a new one stays what was said. */
    public void explain() {
        ListProposal remembered = senders.propose(top.top(), sender, null);
        if (getSenders().contains(remembered.sender())) {
            shows(remembered);
        }
    }

    /** Shows the columns of the line that was named as the one with the headings. */
    public void move() {
        shows(senders.propose(top.top(), sender, headingRow));
    }

    private void shows(ListProposal proposal) {
        sender = proposal.sender();
        headingRow = proposal.headingRow();
        columns.clear();
        proposal.columns().forEach(column -> columns.add(new ForeignColumn(column)));
        fixed.clear();
        proposal.fixed().forEach(value -> fixed.put(value.column(), value.value()));
    }

    /** How the list is read, where all of it was said before; else somebody has to be asked. */
    Optional<ListColumns> known() {
        boolean said =
                sender != null && getMissing().stream().allMatch(fixed::containsKey) && says(TRAIN);
        if (said) {
            open = false;
        }
        return said ? Optional.of(senders.reading(sender, null)) : Optional.empty();
    }

    /** Remembers what was said; it holds for the next list of the sender too. */
    ListColumns said() {
        List<FixedValue> values =
                getMissing().stream()
                        .filter(column -> fixed.get(column) != null)
                        .filter(column -> !fixed.get(column).isBlank())
                        .filter(SenderColumns::fixable)
                        .map(column -> new FixedValue(column, fixed.get(column)))
                        .toList();
        senders.remember(
                sender, columns.stream().map(ForeignColumn::said).toList(), values, headingRow);
        return senders.reading(sender, train);
    }

    /** What the list has no column for and must say; the train is asked apart. */
    public List<String> getMissing() {
        Set<String> there =
                columns.stream().map(ForeignColumn::getMeans).collect(Collectors.toSet());
        return SenderColumns.own().stream()
                .filter(SenderColumns::needed)
                .filter(column -> !column.equals(TRAIN) && !there.contains(column))
                .toList();
    }

    private boolean says(String column) {
        return columns.stream().anyMatch(c -> c.getMeans().equals(column));
    }

    public boolean isTrainMissing() {
        return !says(TRAIN);
    }

    public boolean fixable(String column) {
        return SenderColumns.fixable(column);
    }

    void close() {
        open = false;
    }

    /** The next list may be in the form of the house. */
    void forget() {
        open = false;
        columns.clear();
    }

    void reopen() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }

    public ForeignTop getTop() {
        return top;
    }

    public int getHeadingRow() {
        return headingRow;
    }

    public void setHeadingRow(int headingRow) {
        this.headingRow = headingRow;
    }

    public List<ForeignColumn> getColumns() {
        return columns;
    }

    public List<String> getMeanings() {
        return SenderColumns.own();
    }

    public List<String> getSenders() {
        return senders.senders();
    }

    public Map<String, String> getFixed() {
        return fixed;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getTrain() {
        return train;
    }

    public void setTrain(String train) {
        this.train = train;
    }
}
