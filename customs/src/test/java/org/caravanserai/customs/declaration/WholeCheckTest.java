package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The book of procedures says whether goods may leave one in parts. */
@ExtendWith(OnThatDay.class)
class WholeCheckTest {

    private Corridor corridor;
    private Corridor.Client client;
    private LotId lot;
    private String placed;

    @BeforeEach
    void open() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            corridor = new Corridor();
                            client = corridor.client("50000000");
                            lot = corridor.receiveModules(client);
                            placed = corridor.release(client, "7000", modules(lot, "20", "96000"));
                        });
    }

    @AfterEach
    void close() {
        corridor.close();
    }

    @Test
    void aPartIsWithdrawnWhereTheBookAllowsIt() {
        corridor.release(client, "4070", modules(lot, "5", "24000"));
        String rest = corridor.release(client, "4070", modules(lot, "15", "72000"));

        assertThat(corridor.find(rest).status()).isEqualTo(DeclarationStatus.RELEASED);
    }

    @Test
    void aPartIsRefusedAtItsItemWhereTheBookDoesNot() {
        notInParts();
        String part = corridor.draft(client, "4070", modules(lot, "5", "24000"));

        assertThat(corridor.house.get(Declarations.class).check(part))
                .extracting(
                        finding -> finding.problem().field(),
                        finding -> finding.problem().code(),
                        finding -> finding.problem().args())
                .containsExactly(
                        tuple(
                                "items[0].measures",
                                "completion-not-in-parts",
                                List.of(placed + "/1", lot.value())));
        assertThat(caught(Refusal.class, () -> corridor.file(client, part)).code())
                .isEqualTo("completion-not-in-parts");
    }

    @Test
    void theWholeIsReleasedAllTheSame() {
        notInParts();
        String whole = corridor.release(client, "4070", modules(lot, "20", "96000"));

        assertThat(corridor.find(whole).status()).isEqualTo(DeclarationStatus.RELEASED);
    }

    private void notInParts() {
        Books books = corridor.house.get(Books.class);
        List<Map<String, String>> rows = new ArrayList<>();
        books.rows(Book.PROCEDURE_ENDS, null, Corridor.DAY).stream()
                .filter(row -> row.cell("procedure").equals("70"))
                .map(row -> new LinkedHashMap<>(row.cells()))
                .forEach(rows::add);
        rows.forEach(row -> row.put("inParts", "no"));
        books.change(Book.PROCEDURE_ENDS, rows, "a stricter rule", false);
    }
}
