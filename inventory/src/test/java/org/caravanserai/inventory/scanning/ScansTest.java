package org.caravanserai.inventory.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.kernel.identity.LotId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScansTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static Scan read(String code) {
        return khorgos.house.get(Scans.class).read(code, Khorgos.GATEWAY);
    }

    private static void is(String code, ScanKind kind, String id) {
        Scan scan = read(code);
        assertThat(scan.known()).as(code).isTrue();
        assertThat(scan.kind()).isEqualTo(kind);
        assertThat(scan.id()).isEqualTo(id);
    }

    @Test
    void whatTheWarehouseKnowsIsFound() {
        LotId lot = khorgos.pallets();
        ReceiptShown receipt = khorgos.announced();
        is("csqu 305438 3", ScanKind.CONTAINER, "CSQU3054383");
        is("KZ1048576", ScanKind.SEAL, "KZ1048576");
        assertThat(read("KZ1048576").receipt()).isNotNull();
        is(lot.value(), ScanKind.LOT, lot.value());
        is("a-01", ScanKind.BIN, "A-01");
        is(receipt.id(), ScanKind.RECEIPT, receipt.id());
        is("http://house/clerk/receipt.xhtml?id=" + receipt.id(), ScanKind.RECEIPT, receipt.id());
    }

    @Test
    void whatNobodyKnowsIsNeverCreatedAndSaysWhatToDo() {
        Scan box = read("MSKU0000006");
        assertThat(box.known()).isFalse();
        assertThat(box.remark().code()).isIn("scan-no-CONTAINER", "container-check-digit");
        assertThat(read("LOT-999999").remark().code()).isEqualTo("scan-no-LOT");
        assertThat(read("NOTHING").remark().code()).isEqualTo("scan-unknown");
        assertThat(read("CSQU3054384").remark().code()).isEqualTo("container-check-digit");
        assertThat(read("D-999999").remark().code()).isEqualTo("scan-no-DECLARATION");
        assertThat(read("PL-999999").remark().code()).isEqualTo("scan-no-PICK_LIST");
    }

    @Test
    void whatLiesOutOfScopeIsUnknown() {
        LotId lot = khorgos.pallets();
        Scan scan = khorgos.house.as(Khorgos.clerk(Khorgos.AKTAU), () -> read(lot.value()));
        assertThat(scan.known()).isFalse();
        assertThat(khorgos.house.as(Khorgos.clerk(Khorgos.AKTAU), () -> read("A-01")).known())
                .isFalse();
        assertThat(khorgos.house.as(Khorgos.broker("Nobody"), () -> read(lot.value())).known())
                .isFalse();
    }
}
