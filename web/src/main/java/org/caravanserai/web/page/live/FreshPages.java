package org.caravanserai.web.page.live;

import jakarta.faces.view.facelets.FaceletCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;

/** Reads a page anew each time it is asked for. */
final class FreshPages<V> extends FaceletCache<V> {

    @Override
    public V getFacelet(URL url) {
        return read(getMemberFactory(), url);
    }

    @Override
    public V getViewMetadataFacelet(URL url) {
        return read(getMetadataMemberFactory(), url);
    }

    @Override
    public boolean isFaceletCached(URL url) {
        return false;
    }

    @Override
    public boolean isViewMetadataFaceletCached(URL url) {
        return false;
    }

    private static <V> V read(MemberFactory<V> factory, URL url) {
        try {
            return factory.newInstance(url);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
