package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.web.bulk.BulkActs;
import org.caravanserai.web.bulk.BulkPanel;

/** Many drafts filed at once, each for itself. */
@Named
@ViewScoped
public class DeclarationsBulk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationsPage page;
    @Inject Filing filing;
    @Inject BulkActs acts;

    private BulkPanel panel;

    @PostConstruct
    void open() {
        panel = new BulkPanel(page.getRows());
    }

    public void file() {
        acts.offer(panel, "bulk.file", filing::file, null);
    }

    public BulkPanel getPanel() {
        return panel;
    }
}
