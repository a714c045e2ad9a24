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
import org.caravanserai.shipments.intake.trainlist.ListMeaning;
import org.caravanserai.shipments.intake.trainlist.SenderColumns;
import org.caravanserai.shipments.intake.trainlist.SenderForm;
import org.caravanserai.web.sheet.SheetRows;

/** A train list with headings of its own: somebody says once what they mean. */
@Named
@ViewScoped
public class ForeignList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TRAIN = "train";

    @Inject SenderColumns senders;

    private final ArrayList<ForeignColumn> columns = new ArrayList<>();
    private final HashMap<String, String> fixed = new HashMap<>();
    private List<List<String>> top = List.of();
    private String sender;
    private String train;
    private boolean open;

    /** Looks at the headings of a list; whoever is known to write so is taken for its sender. */
    void begin(GivenList given) {
        List<List<String>> lines = SheetRows.lines(given.bytes());
        top = lines.stream().limit(2).map(List::copyOf).toList();
        train = null;
        sender = top.isEmpty() ? null : senders.whoWrites(top.get(0)).orElse(null);
        explain();
        open = true;
    }

    /** Shows what is remembered of the sender that was named. */
    public void explain() {
        boolean named = sender != null && !sender.isBlank();
        SenderForm form = named ? senders.of(sender) : new SenderForm("", List.of(), List.of());
        Map<String, String> known =
                form.columns().stream()
                        .collect(Collectors.toMap(ListMeaning::title, ListMeaning::means));
        fixed.clear();
        form.fixed().forEach(value -> fixed.put(value.column(), value.value()));
        columns.clear();
        List<String> titles = top.isEmpty() ? List.of() : top.get(0);
        List<String> first = top.size() > 1 ? top.get(1) : List.of();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            if (!title.isEmpty()) {
                String cell = i < first.size() ? first.get(i) : "";
                columns.add(new ForeignColumn(title, cell, known.get(title)));
            }
        }
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
        senders.remember(sender, columns.stream().map(ForeignColumn::said).toList(), values);
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
