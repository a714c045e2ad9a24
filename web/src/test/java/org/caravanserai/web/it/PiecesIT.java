package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is told by pieces: none is longer than asked for, and together they are the whole. */
@ExtendWith(Terminal.Open.class)
class PiecesIT {

    @ParameterizedTest
    @CsvSource({
        "manager, /approvals",
        "manager, /permits",
        "manager, /parties",
        "manager, /powers-of-attorney",
        "manager, /acts",
        "manager, /counts?closed=true",
        "manager, /counts/schedule",
        "manager, /duty-demands",
        "manager, /holds?lifted=true",
        "manager, /imports",
        "manager, /take-overs",
        "manager, /pick-lists?closed=true",
        "manager, /terms",
        "manager, /locations/plan?facility=KZ-KHORGOS-GATEWAY",
        "manager, /personal-accounts",
        "manager, /guarantees",
        "manager, /office-traffic/filings",
        "manager, /office-traffic/messages",
        "manager, /handovers",
        "manager, /handovers/open-points",
        "manager, /prints",
        "manager, /clocks",
        "manager, /clocks/tariffs",
        "manager, /declaration-sets",
        "manager, /exceptions",
        "manager, /restrictions",
        "manager, /handling-units",
        "manager, /vessels",
        "manager, /tariff",
        "manager, /tariff/watch",
        "admin, /reference-data/changes",
        "admin, /reference-data/rates",
        "admin, /event-subscriptions/dead-letters",
        "admin, /people",
        "operator, /consignments",
        "operator, /reload-lists",
        "broker, /duty-ledger"
    })
    void aListIsToldByPieces(String user, String list, Terminal terminal) {
        Caller caller = terminal.as(user);
        String more = list + (list.contains("?") ? "&" : "?");
        Reply whole = caller.get(more + "limit=3");
        assertThat(whole.status()).as(whole.toString()).isEqualTo(200);

        List<JsonNode> pieces = new ArrayList<>();
        String cursor = "";
        while (cursor != null && pieces.size() < 3) {
            Reply piece = caller.get(more + "limit=1&cursor=" + cursor);
            piece.json().path("items").forEach(pieces::add);
            cursor = piece.text("nextCursor");
        }

        assertThat(pieces).hasSameSizeAs(whole.json().path("items"));
        assertThat(caller.get(more + "limit=0").text("/errors/0/field")).isEqualTo("limit");
        assertThat(caller.get(more + "cursor=x").text("/errors/0/field")).isEqualTo("cursor");
    }
}
