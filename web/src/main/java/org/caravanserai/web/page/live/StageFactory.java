package org.caravanserai.web.page.live;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ProjectStage;

/** The stage is development while a source folder is named, so that Faces says what it misses. */
public class StageFactory extends ApplicationFactory {

    public StageFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        Application application = getWrapped().getApplication();
        return SourceFolder.named().isPresent() ? new Staged(application) : application;
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }

    private static final class Staged extends ApplicationWrapper {

        Staged(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ProjectStage getProjectStage() {
            return ProjectStage.Development;
        }
    }
}
