package org.caravanserai.shipments.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurenessTest {

    @ParameterizedTest
    @CsvSource({
        "verified, VERIFIED",
        "code verified / coord unverified, PARTLY",
        "sourced distance, PARTLY",
        "partly sourced, PARTLY",
        "pair sourced / day unknown, PARTLY",
        "no UN/LOCODE, PARTLY",
        "unverified, UNVERIFIED",
        "coord unverified, UNVERIFIED",
        "planned, PLANNED",
        "future port / coord unverified, PLANNED",
        "entered, ENTERED"
    })
    void aSourceInItsOwnWordsIsOneOfFive(String detail, Sureness word) {
        assertThat(Sureness.of(detail)).isEqualTo(word);
    }
}
