package org.caravanserai.kernel.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Units and kinds of packages, in words")
class LocalNamesTest {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");

    @ParameterizedTest
    @ValueSource(strings = {"units.csv", "package-kinds.csv"})
    void haveAShortFormInEveryLanguage(String list) {
        assertThat(ReferenceTable.read(Unit.class, list))
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(Messages.LANGUAGES)
                                        .allSatisfy(
                                                language ->
                                                        assertThat(row.get(language.getLanguage()))
                                                                .as(row.get("code"))
                                                                .isNotBlank()));
    }

    @Test
    void anAliasIsWrittenLikeTheUnitItMeans() {
        assertThat(Unit.parse("PCE").name(KAZAKH)).isEqualTo("дана");
        assertThat(Unit.parse("KGM").name(Locale.ENGLISH)).isEqualTo("kg");
    }

    @Test
    void aKindNobodyListedIsShownAsItCame() {
        assertThat(PackageKinds.name("CT", KAZAKH)).isEqualTo("қорап");
        assertThat(PackageKinds.name("ZZ", KAZAKH)).isEqualTo("ZZ");
        assertThat(PackageKinds.name(null, KAZAKH)).isNull();
    }
}
