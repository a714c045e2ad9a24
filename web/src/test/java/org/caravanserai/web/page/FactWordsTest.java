package org.caravanserai.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words by which the journal names what happened")
class FactWordsTest {

    @Test
    void everyFactIsCalledSomething() {
        Set<String> facts =
                new ClassFileImporter()
                        .importPackages("org.caravanserai.kernel.event").stream()
                                .filter(type -> type.isAssignableTo(Fact.class))
                                .filter(type -> type.isRecord() && !type.isNestedClass())
                                .map(type -> "fact." + type.getSimpleName())
                                .collect(Collectors.toSet());

        assertThat(facts).hasSizeGreaterThan(30);
        assertThat(new Messages().keys(Locale.ENGLISH)).containsAll(facts);
    }
}
