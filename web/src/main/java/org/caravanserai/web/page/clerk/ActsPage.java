package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Acts of shortage, destruction, loss and refusal: proposed here, approved by somebody else. */
@Named
@ViewScoped
public class ActsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Acts acts;
    @Inject ActBook book;
    @Inject ActChosen chosen;
    @Inject LotPlaces places;
    @Inject ScanAnswer answer;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<ActShown> rows = Rows.of(this::find);
    private final Earlier earlier = new Earlier();
    private final ActEntry entry = new ActEntry();
    private String scanned;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        choose(asked.get("lot"));
        if (asked.containsKey("bin")) {
            entry.setLocation(asked.get("bin"));
        }
    }

    /** A lot, or the bin in which it was found. */
    public void scan() {
        answer.attempt(scanned, null, this::take);
        scanned = null;
    }

    private void take(Scan scan) {
        switch (scan.kind()) {
            case LOT -> choose(scan.id());
            case BIN, HANDLING_UNIT -> entry.setLocation(scan.id());
            default -> throw new Refusal("moves.lot-first", scan.code());
        }
    }

    private void choose(String lot) {
        entry.setLot(lot);
        entry.setLocation(places.only(lot));
    }

    public void propose() {
        notices.attempt(
                () -> {
                    String number = acts.propose(entry.order(earlier.at(sites))).number();
                    notices.good("acts.proposed", number);
                    chosen.choose(number);
                    entry.clear();
                });
    }

    private Found<ActShown> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        List<ActShown> all =
                book.list(null, null).stream()
                        .filter(act -> words(act).toLowerCase(Locale.ROOT).contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    private static String words(ActShown act) {
        return String.join(
                " ",
                act.number(),
                act.lot().value(),
                act.owner(),
                act.description(),
                act.document());
    }

    public Rows<ActShown> getRows() {
        return rows;
    }

    public ActEntry getEntry() {
        return entry;
    }

    public List<ActKind> getKinds() {
        return List.of(ActKind.values()).stream().filter(ActKind::proposed).toList();
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
