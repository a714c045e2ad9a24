package org.caravanserai.web.page.live;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packed resource whose content comes from the source folder, and is never kept by a browser. */
final class SourceFile extends ResourceWrapper {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    private final Path file;

    SourceFile(Resource packed, Path file) {
        super(packed);
        this.file = file;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return file.toString().endsWith(".css")
                ? new ByteArrayInputStream(sheet().getBytes(StandardCharsets.UTF_8))
                : Files.newInputStream(file);
    }

    /** A sheet names its fonts by expressions, which Faces puts in by itself only when packed. */
    private String sheet() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        return EXPRESSION
                .matcher(Files.readString(file))
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        faces.getApplication()
                                                .evaluateExpressionGet(
                                                        faces, found.group(), String.class)));
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
