package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filings that wait for an office outlive the process, and keep their order. */
@ExtendWith(Terminal.Open.class)
class KilledFilingsIT {

    private static final int FILINGS = 3;

    @AfterEach
    void theOfficeIsOpenAgain(Terminal terminal) {
        terminal.as("broker").put("/training-office", "{\"down\":false}");
    }

    @Test
    void whatWasFiledWhileTheOfficeIsDownGoesOutInOrderAfterAKill(Terminal terminal)
            throws Exception {
        terminal.as("broker").put("/training-office", "{\"lane\":\"GREEN\",\"down\":true}");
        List<String> before = waiting(terminal);
        List<String> filed = new ArrayList<>();
        String bonded = "/stock?status=CUSTOMS_WAREHOUSE&held=false&limit=500";
        for (JsonNode row : terminal.as("broker").get(bonded).json().path("items")) {
            if (filed.size() < FILINGS) {
                file(terminal, row, filed);
            }
        }
        assertThat(filed).hasSize(FILINGS);

        terminal.killAndRestart();

        List<String> waiting = waiting(terminal);
        waiting.removeAll(before);
        assertThat(waiting).containsExactlyElementsOf(filed);
        terminal.as("broker").put("/training-office", "{\"down\":false}");
        List<Integer> serials = new ArrayList<>();
        for (String id : filed) {
            Reply released =
                    Eventually.see(
                            () -> terminal.as("broker").get("/declarations/" + id),
                            reply -> "RELEASED".equals(reply.text("status")));
            serials.add(DeclarationNumber.parse(released.text("number")).serial());
        }
        assertThat(serials).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> waiting(Terminal terminal) {
        List<String> waiting = new ArrayList<>();
        terminal.as("broker")
                .get("/office-traffic/filings")
                .json()
                .path("items")
                .forEach(row -> waiting.add(row.path("declaration").asText()));
        return waiting;
    }

    private static void file(Terminal terminal, JsonNode row, List<String> filed) {
        Reply draft =
                terminal.as("broker")
                        .post(
                                "/declarations",
                                """
                                {"procedure":"4070","items":[{"lot":"%s","commodityCode":"%s",
                                 "origin":"CN","measures":%s,
                                 "value":{"amount":100,"currency":"USD"}}]}
                                """
                                        .formatted(
                                                row.path("lot").asText(),
                                                row.path("commodityCode").asText(),
                                                row.path("measures")));
        String id = draft.text("id");
        Reply sent = terminal.as("broker").post("/declarations/" + id + "/filing", "");
        if (sent.status() == 202) {
            filed.add(id);
        }
    }
}
