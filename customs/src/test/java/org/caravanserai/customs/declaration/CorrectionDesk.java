package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.office.InspectionEntry;
import org.caravanserai.customs.office.Inspections;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.goods.Money;

/** Brings declarations to the point where they are corrected, and corrects them. */
record CorrectionDesk(Corridor corridor) {

    int head(Actor who, String id, Map<String, String> head, String document) {
        return corridor.house.as(
                who,
                () ->
                        corridor.house
                                .get(Corrections.class)
                                .correct(
                                        id,
                                        new CorrectionRequest(
                                                "03", "wrong box", document, List.of(), head)));
    }

    void withdraw(Corridor.Client client, String id) {
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Drafting.class).withdraw(id, "another buyer");
                    return null;
                });
    }

    void inspect(String id, String number) {
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    corridor.house
                            .get(Inspections.class)
                            .enter(
                                    id,
                                    new InspectionEntry(
                                            InspectionEntry.Kind.SEARCH,
                                            number,
                                            OnThatDay.NOW,
                                            OnThatDay.NOW,
                                            "Gate 2",
                                            null,
                                            InspectionEntry.Scope.ALL,
                                            true,
                                            null,
                                            false,
                                            "other goods"));
                    return null;
                });
    }

    String underCheck(Corridor.Client client, String procedure) {
        corridor.office(Lane.RED, false);
        String id =
                corridor.draft(
                        client, procedure, modules(corridor.receiveModules(client), "1", "4800"));
        corridor.file(client, id);
        corridor.answer();
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.UNDER_CHECK);
        return id;
    }

    void decide(String id) {
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    corridor.house
                            .get(Decisions.class)
                            .enter(
                                    id,
                                    new DecisionRequest(
                                            ItemDecision.RELEASED, null, null, null, null));
                    return null;
                });
    }

    CorrectedItem value(String dollars) {
        return new CorrectedItem(1, null, null, null, null, Money.of(dollars, "USD"), null, null);
    }

    int correct(Corridor.Client client, String id, CorrectedItem item, String document) {
        return correct(client.broker(), id, item, document);
    }

    int correct(Actor who, String id, CorrectedItem item, String document) {
        return corridor.house.as(
                who,
                () ->
                        corridor.house
                                .get(Corrections.class)
                                .correct(
                                        id,
                                        new CorrectionRequest(
                                                "03", "wrong value", document, List.of(item))));
    }

    List<VersionView> versions(String id) {
        return corridor.house.get(Versions.class).of(id);
    }
}
