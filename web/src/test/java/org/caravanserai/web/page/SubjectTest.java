package org.caravanserai.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What was scanned or typed")
class SubjectTest {

    @ParameterizedTest
    @CsvSource({
        "csqu 305438 3, container, CSQU3054383",
        "LOT-17, lot, LOT-000017",
        "39851712/221126/0000017, declaration, 39851712/221126/0000017",
        "d-000044, declaration, D-000044",
        "p-000017, posting, P-000017",
        "GP-KZ-KHORGOS-GATEWAY-2026-000001, exit, GP-KZ-KHORGOS-GATEWAY-2026-000001",
        "33100427, consignment, 33100427"
    })
    void isToldFromItsForm(String given, String kind, String id) {
        assertThat(Subject.read(given)).contains(new Subject(kind, id));
    }

    @Test
    void aWrongCheckDigitIsNoContainer() {
        assertThat(Subject.read("CSQU3054384")).isEmpty();
    }

    @Test
    void aPostingHasAPageOfItsOwn() {
        assertThat(new Subject("posting", "P-000017").address())
                .isEqualTo("/clerk/posting.xhtml?number=P-000017");
    }

    @Test
    void leadsToItsTraceWithEverythingEncoded() {
        assertThat(new Subject("declaration", "39851712/221126/0000017").address())
                .isEqualTo("/trace.xhtml?kind=declaration&id=39851712%2F221126%2F0000017");
    }
}
