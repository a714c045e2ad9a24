package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.inventory.handling.BinAdvice;
import org.caravanserai.inventory.receiving.BinSuggestions;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptStatus;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.TallyShown;
import org.caravanserai.inventory.receiving.Tallying;
import org.caravanserai.kernel.identity.Seal;

/** What the receipt page shows, read once a request and again after an action. */
@Named
@RequestScoped
public class ReceiptSheet {

    private static final int SUGGESTED = 3;

    @Inject ReceiptView view;
    @Inject Tallying tallying;
    @Inject BinSuggestions suggestions;
    @Inject ClerkWork work;

    private String id;
    private ReceiptShown receipt;
    private TallyShown tally;
    private BinAdvice advice;
    private Integer advised;

    ReceiptSheet of(String wanted) {
        id = wanted;
        return this;
    }

    void renew() {
        receipt = null;
        tally = null;
        advice = null;
    }

    public ReceiptShown getReceipt() {
        if (receipt == null) {
            receipt = view.get(id);
        }
        return receipt;
    }

    public TallyShown getTally() {
        if (tally == null) {
            tally = tallying.get(id);
        }
        return tally;
    }

    /** Whether the reader may count here, and there is something to count. */
    public boolean isOpen() {
        ReceiptStatus status = getReceipt().status();
        return work.isAllowed()
                && status != ReceiptStatus.COMPLETED
                && status != ReceiptStatus.CANCELLED;
    }

    /** Whether all of it was said to be counted. */
    public boolean isClosed() {
        return getReceipt().status() == ReceiptStatus.COMPLETED;
    }

    /** What is known of the seal: null while nobody looked. */
    public Boolean getSealIntact() {
        Boolean posted = getReceipt().sealIntact();
        return posted == null ? getTally().sealIntact() : posted;
    }

    /** The other seal that was found; empty where none was read. */
    public String getFoundSeal() {
        Seal found = getTally().seal() == null ? getReceipt().sealFound() : getTally().seal();
        return found == null ? "" : found.number();
    }

    /**
     * The lines to be explained.
     *
     * @param finishing whether the lines of which nothing was found are differences already
     */
    public List<TallyShown.Line> differing(boolean finishing) {
        return getTally().differences(true).stream()
                .filter(line -> finishing || line.begun())
                .toList();
    }

    public int differences() {
        return getTally().differences(true).size();
    }

    public long counted() {
        return getTally().lines().stream().filter(TallyShown.Line::begun).count();
    }

    public List<String> bins(Integer line) {
        return advice(line).suggestions().stream().map(BinAdvice.Suggestion::location).toList();
    }

    /** Where the line could lie and why; asked once while the page is drawn. */
    public BinAdvice advice(Integer line) {
        if (advice == null || !Objects.equals(line, advised)) {
            advised = line;
            advice =
                    isOpen()
                            ? suggestions.advice(id, line, SUGGESTED)
                            : new BinAdvice(List.of(), List.of());
        }
        return advice;
    }
}
