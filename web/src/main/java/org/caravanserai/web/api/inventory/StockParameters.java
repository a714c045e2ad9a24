package org.caravanserai.web.api.inventory;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
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

    @QueryParam("sort")
    String sort;

    @Context UriInfo uri;

    StockFilter filter() {
        return StockFilter.ALL
                .at(times.times())
                .facility(Query.value("facility", facility, FacilityCode::parse))
                .location(Query.text(location))
                .owner(Query.text(owner))
                .commodity(Query.text(commodity))
                .status(Query.choice("status", status, StockStatus.class))
                .lot(Query.value("lot", lot, LotId::parse))
                .container(Query.value("container", container, ContainerNumber::asReceived))
                .declaration(Query.text(declaration))
                .held(Query.flag("held", held))
                .sieve(Query.sieve(sort, uri.getQueryParameters()));
    }
}
