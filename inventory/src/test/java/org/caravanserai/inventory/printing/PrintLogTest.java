package org.caravanserai.inventory.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.kernel.problem.InvalidInput;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of prints, and the sizes of labels")
class PrintLogTest {

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
    void numbersTheCopiesOfEachDocumentByItself() {
        PrintLog log = khorgos.house.get(PrintLog.class);

        assertThat(log.add(new Printout("gate-pass", "GP-1", "PDF", "kk,ru"))).isEqualTo(1);
        assertThat(log.add(new Printout("gate-pass", "GP-2", "PDF", "kk,ru"))).isEqualTo(1);
        assertThat(log.add(new Printout("gate-pass", "GP-1", "PDF", "zh,ru"))).isEqualTo(2);
        assertThat(log.of("gate-pass", "GP-1"))
                .extracting(PrintShown::languages)
                .containsExactly("zh,ru", "kk,ru");
        assertThat(log.list("", 0, 2)).extracting(PrintShown::copy).containsExactly(2, 1);
        assertThat(log.list("gp-2", 0, 9)).extracting(PrintShown::subject).containsExactly("GP-2");
        assertThat(log.count("gate")).isEqualTo(3);
    }

    @Test
    void givesNoCopyNumberTwiceWhenManyPrintAtOnce() {
        PrintLog log = khorgos.house.get(PrintLog.class);
        Printout what = new Printout("unit-label", "095212340000000013", "ZPL", "ru");

        List<Integer> copies =
                IntStream.range(0, 24).parallel().mapToObj(i -> log.add(what)).sorted().toList();

        assertThat(copies).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void aSizeOfLabelIsASetting() {
        LabelSizes sizes = khorgos.house.get(LabelSizes.class);
        sizes.set(size("80", 12));

        assertThat(sizes.named("Dock 3").dotsPerMm()).isEqualTo(12);
        assertThat(sizes.named(null).usual()).isTrue();
        assertThatThrownBy(() -> sizes.named("none")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> sizes.set(size("4", 12))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> sizes.set(size("80", 9))).isInstanceOf(InvalidInput.class);
    }

    private static LabelSize size(String width, int dots) {
        return new LabelSize("Dock 3", new BigDecimal(width), new BigDecimal("60"), dots, false);
    }
}
