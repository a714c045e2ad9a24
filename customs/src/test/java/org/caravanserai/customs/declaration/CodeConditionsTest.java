package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookChange;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes that hold only for a season or only up to a price: the book says what that stops. */
@ExtendWith(OnThatDay.class)
class CodeConditionsTest {

    private static final String SUGAR = "1701121001";
    private static final String FURNITURE = "9403500001";

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private final Corridor.Client client = corridor.client("50000000");

    @Test
    void goodsOfAnotherSeasonAreNotFiled() {
        String id = drafted(SUGAR, "500");

        assertThat(caught(Refusal.class, () -> corridor.file(client, id)).code())
                .isEqualTo("code-out-of-season");
        assertThat(codes(id)).contains("1 33 code-out-of-season");
    }

    @Test
    void goodsAboveThePriceOfTheCodeAreNotFiled() {
        String below = drafted(FURNITURE, "2076");
        String above = drafted(FURNITURE, "2090");

        corridor.file(client, below);
        assertThat(caught(Refusal.class, () -> corridor.file(client, above)).code())
                .isEqualTo("code-price-above");
    }

    @Test
    void aConditionThatOnlyWarnsStopsNothing() {
        String id = drafted(SUGAR, "500");
        Books books = corridor.house.get(Books.class);
        Map<String, String> row =
                new HashMap<>(books.rows(Book.CODE_CONDITIONS, SUGAR, null).get(0).cells());
        row.put("severity", "WARNING");
        BookChange change = books.change(Book.CODE_CONDITIONS, List.of(row), "ruling 7", false);
        assertThat(change.rejected()).isEmpty();

        corridor.file(client, id);

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);
        books.undo(change.id(), "test");
    }

    /** A thousand kilograms gross of that code for so many dollars. */
    private String drafted(String code, String dollars) {
        Measures measures = Measures.of("10", "900", "1000");
        LotId lot = corridor.receive(client, code, measures, Money.of(dollars, "USD"));
        return corridor.draft(client, "4000", item(lot, code, measures, dollars));
    }

    private List<String> codes(String id) {
        return corridor.house.get(Declarations.class).check(id).stream()
                .map(f -> f.item() + " " + f.box() + " " + f.problem().code())
                .toList();
    }
}
