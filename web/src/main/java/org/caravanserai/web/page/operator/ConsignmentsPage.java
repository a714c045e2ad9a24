package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.shipments.consignment.ConsignmentView;
import org.caravanserai.shipments.consignment.Consignments;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The SMGS notes that lists announced. */
@Named
@ViewScoped
public class ConsignmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Consignments consignments;

    private final Rows<ConsignmentView> rows = Rows.of(this::find).knowing(Consignments.columns());

    public Rows<ConsignmentView> getRows() {
        return rows;
    }

    private Found<ConsignmentView> find(Wanted wanted) {
        return Found.page(
                consignments.list(wanted.text(), wanted.sieve(), wanted.offset(), wanted.limit()),
                consignments.count(wanted.text(), wanted.sieve()));
    }
}
