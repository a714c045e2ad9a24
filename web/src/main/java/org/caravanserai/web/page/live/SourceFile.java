package org.caravanserai.web.page.live;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A packed resource whose content comes from the source folder, and is never kept by a browser. */
final class SourceFile extends ResourceWrapper {

    private final Path file;

    SourceFile(Resource packed, Path file) {
        super(packed);
        this.file = file;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public URL getURL() {
        return SourceFolder.url(file);
    }

    @Override
    public Map<String, String> getResponseHeaders() {
        return Map.of("Cache-Control", "no-store");
    }

    @Override
    public boolean userAgentNeedsUpdate(FacesContext faces) {
        return true;
    }
}
