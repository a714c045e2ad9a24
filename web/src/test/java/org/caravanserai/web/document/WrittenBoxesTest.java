package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.ItemDecision;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Box 12, the customs value of the whole declaration")
class WrittenBoxesTest {

    private static final Money PRICE = Money.of("100", "USD");

    @Test
    void isTheSumOfTheItems() {
        assertThat(box12(item(1, PRICE, "52000.00"), item(2, PRICE, "1200.50")))
                .isEqualTo("53\u2009200.50");
    }

    @Test
    void isEmptyWhereThatOfAPricedItemIsNotKnown() {
        assertThat(box12(item(1, PRICE, "52000.00"), item(2, PRICE, null))).isEmpty();
    }

    @Test
    void leavesOutAnItemThatHasNoPriceYet() {
        assertThat(box12(item(1, PRICE, "52000.00"), item(2, null, null)))
                .isEqualTo("52\u2009000.00");
    }

    private static String box12(DeclarationView.Item... items) {
        return new WrittenBoxes(view(Arrays.asList(items)), Map.of(), "", new Messages())
                .head("12", Locale.ENGLISH);
    }

    private static DeclarationView.Item item(int number, Money price, String tenge) {
        return new DeclarationView.Item(
                number,
                null,
                null,
                CommodityCode.parse("8541430000"),
                "Photovoltaic modules",
                "CN",
                Measures.of("1", "990", "1030"),
                price,
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                ItemDecision.PENDING,
                null,
                null,
                null,
                null,
                tenge == null ? null : Money.of(tenge, "KZT"));
    }

    private static DeclarationView view(List<DeclarationView.Item> items) {
        return new DeclarationView(
                "D-000001",
                0,
                CustomsProcedure.parse("4000"),
                "000",
                null,
                DeclarationStatus.DRAFT,
                false,
                null,
                PartyId.parse("ALMATY-SOLAR-LLP"),
                "Almaty Solar LLP",
                "",
                "",
                "USD",
                null,
                null,
                null,
                null,
                null,
                "broker",
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                Map.of(),
                1,
                null,
                null,
                items,
                List.of(),
                List.of());
    }
}
