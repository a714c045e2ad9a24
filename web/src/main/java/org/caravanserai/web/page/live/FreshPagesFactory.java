package org.caravanserai.web.page.live;

import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;

/** Keeps no page while a source folder is named; else leaves it to the server. */
public class FreshPagesFactory extends FaceletCacheFactory {

    public FreshPagesFactory(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FaceletCache<?> getFaceletCache() {
        return SourceFolder.named().isPresent()
                ? new FreshPages<>()
                : getWrapped().getFaceletCache();
    }
}
