package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.supervision.AccountTrail;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.supervision.TrailLine;
import org.caravanserai.customs.supervision.TrailPlacement;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.page.Notices;

/** The account of one lot under supervision, from presentation to discharge. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AccountTrail trail;
    @Inject SupervisionBook book;
    @Inject Notices notices;

    private String lot;
    private transient List<TrailLine> lines;
    private transient List<TrailPlacement> placements;
    private transient List<SupervisedLot> standing;

    /** Reads the account of the lot that the address names. */
    public void read() {
        if (lot == null) {
            throw new NotFound("lot", "");
        }
        lines = List.of();
        placements = List.of();
        standing = List.of();
        notices.attempt(
                () -> {
                    LotId wanted = Typed.value(() -> LotId.parse(lot), "lot");
                    lines = trail.lines(wanted);
                    placements = trail.placements(wanted);
                    standing = book.lot(wanted);
                });
    }

    public String declaration(TrailPlacement placement) {
        return DeclarationId.print(placement.declaration());
    }

    public List<TrailLine> getLines() {
        return lines;
    }

    public List<TrailPlacement> getPlacements() {
        return placements;
    }

    public List<SupervisedLot> getStanding() {
        return standing;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }
}
