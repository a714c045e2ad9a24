package org.caravanserai.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Eventually;
import org.caravanserai.web.it.Terminal;

/** Declarations that were filed by the API and wait at an office that stops everything. */
final class Filed {

    private Filed() {}

    /** A lot put under bond, as far as an office lets it that checks everything. */
    static String underCheck(Terminal terminal) {
        Caller broker = terminal.as("broker");
        JsonNode lot = storedLot(broker);
        String draft =
                """
                {"procedure":"7000","feature":"000","currency":"USD","items":[{"lot":"%s",
                 "commodityCode":"%s","origin":"CN","measures":%s,
                 "value":{"amount":1000,"currency":"USD"}}]}
                """
                        .formatted(
                                lot.get("lot").asText(),
                                lot.get("commodityCode").asText(),
                                lot.get("measures"));
        String id = broker.post("/declarations", draft).text("id");
        broker.post("/declarations/" + id + "/filing", "{}");
        Eventually.see(
                () -> broker.get("/declarations/" + id).text("status"), "UNDER_CHECK"::equals);
        return id;
    }

    private static JsonNode storedLot(Caller broker) {
        for (JsonNode row :
                broker.get("/stock?status=TEMPORARY_STORAGE&facility=KZ-KHORGOS-GATEWAY")
                        .json()
                        .get("items")) {
            boolean free = row.path("free").path("packages").asDouble() > 0;
            if (free && !row.get("held").asBoolean()) {
                return row;
            }
        }
        throw new IllegalStateException("The demo has no goods in temporary storage");
    }
}
