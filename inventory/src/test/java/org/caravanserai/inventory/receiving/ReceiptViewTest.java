package org.caravanserai.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReceiptViewTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void aClerkOfAnotherSiteDoesNotKnowTheReceipt() {
        ReceiptShown receipt = khorgos.announced();
        assertThatThrownBy(
                        () ->
                                khorgos.house.as(
                                        Khorgos.clerk(Khorgos.AKTAU),
                                        () ->
                                                khorgos.post(
                                                        receipt,
                                                        null,
                                                        false,
                                                        count(1, PALLETS, "A-01"))))
                .isInstanceOf(NotFound.class);
        assertThat(
                        khorgos.house.as(
                                Khorgos.broker("Somebody Else"),
                                () ->
                                        khorgos.house
                                                .get(ReceiptView.class)
                                                .list(new ReceiptFilter(null, null, null), 10, null)
                                                .items()))
                .isEmpty();
    }

    @Test
    void receiptsAreFoundByAPartOfTheContainerNumberPageByPage() {
        khorgos.announced();
        khorgos.announced();
        ReceiptView view = khorgos.house.get(ReceiptView.class);
        ReceiptFilter filter = new ReceiptFilter(Khorgos.GATEWAY, null, "csqu 305438");
        ReceiptPage first = view.list(filter, 1, null);
        ReceiptPage second = view.list(filter, 1, first.nextCursor());
        assertThat(first.items().get(0).id()).isNotEqualTo(second.items().get(0).id());
        assertThat(first.items().get(0).container())
                .isEqualTo(ContainerNumber.parse("CSQU3054383"));
        assertThatThrownBy(() -> view.list(filter, 1, "nonsense")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> view.list(filter, 1001, null)).isInstanceOf(InvalidInput.class);
    }
}
