package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.BlankDrafts;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.page.Notices;

/** Opens a draft for goods that have not come yet. */
@Named
@ViewScoped
public class NewDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject BlankDrafts drafts;
    @Inject Going going;
    @Inject Notices notices;

    private String client;
    private String procedure = "4000";

    public void open() {
        notices.attempt(
                () -> {
                    if (client == null || client.isBlank()) {
                        throw InvalidInput.of("new-client", "required");
                    }
                    CustomsProcedure wanted =
                            Typed.value(() -> CustomsProcedure.parse(procedure), "new-procedure");
                    String draft = drafts.open(wanted, PartyId.parse(client));
                    going.to("/broker/declaration.xhtml?id=" + draft);
                });
    }

    /** Names of those the reader may declare for today, by their key. */
    public Map<String, String> getClients() {
        return drafts.clients().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                one -> one.getKey().value(),
                                Map.Entry::getValue,
                                (one, same) -> one,
                                LinkedHashMap::new));
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }
}
