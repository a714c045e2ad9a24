package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The title of a statement of account")
class MoneyStatementPaperTest {

    private static final Wording ENGLISH = new Wording(new Messages(), List.of(Locale.ENGLISH));

    @Test
    void namesTheClientAndNotItsKey() {
        try (House house = House.open()) {
            Party client = Party.named("Almaty Solar LLP");
            MoneyStatementPaper paper = new MoneyStatementPaper();
            paper.parties = house.get(Parties.class);
            Asked asked = new Asked(client.id().value(), Map.of());

            assertThat(ENGLISH.line(paper.title(asked))).as("nobody knows it").contains("ALMATY");
            house.get(Parties.class).register(client);

            assertThat(ENGLISH.line(paper.title(asked)))
                    .contains("Almaty Solar LLP")
                    .doesNotContain(client.id().value());
        }
    }
}
