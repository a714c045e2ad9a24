package org.caravanserai.web.api.inventory;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.api.TimesAsked;

/** The filters of the stock list as they are sent. */
public class StockParameters {

    @BeanParam TimesAsked times;

    @QueryParam("facility")
    String facility;

    @QueryParam("location")
    String location;

    @QueryParam("owner")
    String owner;

    @QueryParam("commodity")
    String commodity;

    @QueryParam("status")
    String status;

    @QueryParam("lot")
    String lot;

    @QueryParam("container")
    String container;

    @QueryParam("declaration")
    String declaration;

    @QueryParam("held")
    String held;

    StockFilter filter() {
        TwoTimes asked = times.times();
        return new StockFilter(
                asked.asOf(),
                asked.knownAt(),
                Query.value("facility", facility, FacilityCode::parse),
                Query.text(location),
                Query.text(owner),
                Query.text(commodity),
                Query.choice("status", status, StockStatus.class),
                Query.value("lot", lot, LotId::parse),
                Query.value("container", container, ContainerNumber::asReceived),
                Query.text(declaration),
                Query.flag("held", held));
    }
}
