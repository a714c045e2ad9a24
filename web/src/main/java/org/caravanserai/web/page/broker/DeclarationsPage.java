package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationFilter;
import org.caravanserai.customs.declaration.DeclarationSearch;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationSummary;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The broker's declarations; drafts that the house prepared by itself are kept apart. */
@Named
@ViewScoped
public class DeclarationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationSearch declarations;

    private final Rows<DeclarationSummary> rows =
            Rows.of(this::find).knowing(DeclarationSearch.columns());
    private DeclarationStatus status;
    private String procedure;
    private String client;
    private boolean prepared;

    private Found<DeclarationSummary> find(Wanted wanted) {
        DeclarationFilter filter =
                new DeclarationFilter(status, procedure, client, wanted.text(), prepared);
        return Found.page(
                declarations.find(filter, wanted.sieve(), wanted.offset(), wanted.limit()),
                declarations.count(filter, wanted.sieve()));
    }

    /** How many drafts the house has prepared. */
    public long getPreparedCount() {
        return declarations.count(new DeclarationFilter(null, null, null, null, true));
    }

    public Rows<DeclarationSummary> getRows() {
        return rows;
    }

    public List<DeclarationStatus> getStatuses() {
        return List.of(DeclarationStatus.values());
    }

    public DeclarationStatus getStatus() {
        return status;
    }

    public void setStatus(DeclarationStatus status) {
        this.status = status;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public boolean isPrepared() {
        return prepared;
    }

    public void setPrepared(boolean prepared) {
        this.prepared = prepared;
    }
}
