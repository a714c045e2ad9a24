package org.caravanserai.kernel.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.identity.StationCode;
import org.caravanserai.kernel.identity.WagonNumber;
import org.caravanserai.kernel.problem.InvalidValue;
import org.junit.jupiter.api.Test;

class JsonFormTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private static void isWritten(Object value, String json) throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(value)).isEqualTo(json);
        assertThat((Object) JSON.readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void identifiersAreStrings() throws JsonProcessingException {
        isWritten(ContainerNumber.asReceived("CSQU3054384"), "\"CSQU3054384\"");
        isWritten(SizeType.parse("42G1"), "\"42G1\"");
        isWritten(WagonNumber.parse("5276403"), "\"5276403\"");
        isWritten(StationCode.parse("707701"), "\"707701\"");
        isWritten(Seal.parse("KZ1048576"), "\"KZ1048576\"");
        isWritten(Sscc.parse("106141412345678908"), "\"106141412345678908\"");
        isWritten(FacilityCode.parse("KZ-AKTAU-PORT"), "\"KZ-AKTAU-PORT\"");
        isWritten(PartyId.ofName("Almaty Solar"), "\"ALMATY-SOLAR\"");
        isWritten(LotId.of(7), "\"LOT-000007\"");
        isWritten(
                DeclarationNumber.parse("39851712/221126/0000017"), "\"39851712/221126/0000017\"");
        isWritten(CommodityCode.parse("8541430000"), "\"8541430000\"");
        isWritten(CustomsProcedure.parse("4070"), "\"4070\"");
        isWritten(Unit.parse("PCE"), "\"H87\"");
        isWritten(
                Party.named("Almaty Solar"), "{\"id\":\"ALMATY-SOLAR\",\"name\":\"Almaty Solar\"}");
    }

    @Test
    void amountsAreNumbers() throws JsonProcessingException {
        isWritten(
                Measures.of("20", "8400.5", "8720", "640", "PCE"),
                "{\"packages\":20,\"netKg\":8400.5,\"grossKg\":8720,"
                        + "\"supplementary\":{\"quantity\":640,\"unit\":\"H87\"}}");
        isWritten(Measures.of("1", "2", "3"), "{\"packages\":1,\"netKg\":2,\"grossKg\":3}");
        isWritten(Money.of("7987200", "KZT"), "{\"amount\":7987200.00,\"currency\":\"KZT\"}");
    }

    @Test
    void amountsMayComeAsStrings() throws JsonProcessingException {
        String json =
                "{\"packages\":\"61.0\",\"netKg\":\"8400.5\",\"grossKg\":8720.0,\"supplementary\":null}";
        assertThat(JSON.readValue(json, Measures.class))
                .isEqualTo(Measures.of("61", "8400.5", "8720"));
    }

    @Test
    void badValuesKeepTheirCode() {
        assertThatThrownBy(() -> JSON.readValue("\"85\"", CommodityCode.class))
                .hasRootCauseInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> JSON.readValue("{\"packages\":1}", Measures.class))
                .hasRootCauseInstanceOf(InvalidValue.class);
    }
}
