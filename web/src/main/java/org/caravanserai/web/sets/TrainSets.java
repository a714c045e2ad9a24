package org.caravanserai.web.sets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationSets;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.container.Trains;

/** Makes one set of all drafts that the house prepared for the notes of a train. */
@ApplicationScoped
public class TrainSets {

    private static final CustomsProcedure PLACEMENT = CustomsProcedure.parse("7000");

    @Inject Trains trains;
    @Inject DeclarationSets sets;

    /**
     * @param name null for that of the train
     * @param procedure null for placement under bond
     * @return the name of the set
     */
    public String create(String name, String train, CustomsProcedure procedure) {
        if (train == null || train.isBlank()) {
            throw InvalidInput.of("train", "required");
        }
        String wanted = train.strip();
        List<String> notes =
                trains.boxes(wanted).stream()
                        .map(box -> box.container().consignment())
                        .filter(note -> note != null && !note.isBlank())
                        .distinct()
                        .toList();
        CustomsProcedure under = procedure == null ? PLACEMENT : procedure;
        boolean named = name != null && !name.isBlank();
        return sets.create(
                named ? name : wanted + " · " + under.code(), sets.prepared(wanted, under, notes));
    }
}
