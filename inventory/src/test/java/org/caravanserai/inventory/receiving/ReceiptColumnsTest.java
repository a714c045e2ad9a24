package org.caravanserai.inventory.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.TYRES;

import java.time.Duration;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.ListOracle;
import org.junit.jupiter.api.Test;

/** The list of receipts sorted and sifted by the database. */
class ReceiptColumnsTest {

    private static final ReceiptFilter ALL = new ReceiptFilter(null, null, null);

    @Test
    void answersToEveryColumn() {
        try (Khorgos khorgos = new Khorgos()) {
            ReceiptView view = khorgos.house.get(ReceiptView.class);
            khorgos.announced("SMGS-A", 1, PALLETS);
            khorgos.house.tell(
                    new ContainerArrived(
                            ContainerNumber.parse("CSQU3054383"),
                            Khorgos.GATEWAY,
                            null,
                            Khorgos.ago(Duration.ofHours(1))));
            khorgos.announced("SMGS-B", 1, PALLETS, TYRES);
            ReceiptShown begun = khorgos.announced("SMGS-C", 1, TYRES);
            khorgos.post(begun, null, false, Khorgos.count(1, TYRES, "A-01"));

            ListOracle<ReceiptShown> oracle =
                    new ListOracle<ReceiptShown>()
                            .column("container", row -> row.container().value())
                            .column("size", ReceiptShown::sizeType)
                            .column("train", ReceiptShown::train)
                            .column("owner", ReceiptShown::owner)
                            .column("arrived", ReceiptShown::arrivedAt)
                            .column("facility", ReceiptShown::facility)
                            .column("lines", row -> row.lines().size())
                            .column("status", ReceiptShown::status);
            assertThat(ReceiptView.columns()).containsExactlyElementsOf(oracle.columns());
            List<ReceiptShown> all = view.work(ALL, 0, 100).items();
            assertThat(all).hasSize(3);
            oracle.agrees(
                    all,
                    (sieve, from, most) -> view.work(ALL, sieve, from, most).items(),
                    (Sieve sieve) -> view.work(ALL, sieve, 0, 1).total());
        }
    }
}
