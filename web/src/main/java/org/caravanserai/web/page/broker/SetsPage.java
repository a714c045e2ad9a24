package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationSets;
import org.caravanserai.customs.declaration.SetView;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.sets.TrainSets;

/** The sets of declarations, and a new one: of a train, or of named drafts. */
@Named
@ViewScoped
public class SetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int NEWEST = 200;

    @Inject DeclarationSets sets;
    @Inject TrainSets trains;
    @Inject Notices notices;

    private final Rows<SetView> rows = Rows.of(wanted -> Found.whole(newest(), wanted));
    private String train;
    private String drafts;
    private String procedure = "7000";

    private List<SetView> newest() {
        return sets.list(0, NEWEST);
    }

    /** Puts the set together and opens it. */
    public String create() {
        List<String> made = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        CustomsProcedure under =
                Typed.value(procedure, CustomsProcedure::parse, "procedure", problems);
        notices.attempt(
                () -> {
                    InvalidInput.throwIfAny(problems);
                    made.add(train == null ? ofDrafts() : trains.create(null, train, under));
                });
        return made.isEmpty() ? null : "/broker/set?faces-redirect=true&id=" + made.get(0);
    }

    private String ofDrafts() {
        List<String> named =
                drafts == null
                        ? List.of()
                        : Arrays.stream(drafts.split("[\\s,;]+"))
                                .filter(name -> !name.isBlank())
                                .toList();
        return sets.create(named.isEmpty() ? null : named.get(0) + " …", named);
    }

    public Rows<SetView> getRows() {
        return rows;
    }

    public String getTrain() {
        return train;
    }

    public void setTrain(String train) {
        this.train = train == null || train.isBlank() ? null : train.strip();
    }

    public String getDrafts() {
        return drafts;
    }

    public void setDrafts(String drafts) {
        this.drafts = drafts;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }
}
