package org.caravanserai.web.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Test
    void standsInAnAddressAndIsReadAgain() {
        String text =
                "columns=lot,net&density=compact&sort=-net&only.goods=%D1%88%D0%B8%D0%BD%D1%8B+%26+%3D";
        Arrangement read = Arrangement.parse(text);
        assertThat(read.columns()).containsExactly("lot", "net");
        assertThat(read.sort()).isEqualTo("net");
        assertThat(read.descending()).isTrue();
        assertThat(read.compact()).isTrue();
        assertThat(read.only()).containsEntry("goods", "шины & =");
        assertThat(read.text()).isEqualTo(text);
        assertThat(Arrangement.parse(read.text())).isEqualTo(read);
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(Arrangement.parse(null)).isEqualTo(Arrangement.OFFERED);
        assertThat(Arrangement.parse("")).isEqualTo(Arrangement.OFFERED);
        assertThat(Arrangement.parse("sort=&only.goods=+&colour=red&columns=,,&%zz"))
                .isEqualTo(Arrangement.OFFERED);
        assertThat(Arrangement.OFFERED.text()).isEmpty();
    }

    @Test
    void remembersColumnsAndDensityOnly() {
        Arrangement arranged = Arrangement.parse("columns=lot&density=compact&sort=net&only.lot=7");
        assertThat(arranged.choosy()).isTrue();
        assertThat(arranged.lasting().text()).isEqualTo("columns=lot&density=compact");
        assertThat(arranged.lasting().choosy()).isFalse();
    }
}
