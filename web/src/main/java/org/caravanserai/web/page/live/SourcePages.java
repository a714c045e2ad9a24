package org.caravanserai.web.page.live;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** Takes pages, templates and sheets from the source folder first; named in the Faces settings. */
public class SourcePages extends ResourceHandlerWrapper {

    private final Optional<SourceFolder> folder = SourceFolder.named();

    public SourcePages(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String name) {
        Optional<Path> file = folder.flatMap(source -> source.file(name));
        return file.isPresent() ? page(file.get()) : super.createViewResource(faces, name);
    }

    @Override
    public Resource createResource(String name, String library) {
        return live(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return live(super.createResource(name, library, contentType), name, library);
    }

    private Resource live(Resource packed, String name, String library) {
        String path = "resources/" + (library == null ? "" : library + "/") + name;
        Optional<Path> file = folder.flatMap(source -> source.file(path));
        return packed == null || file.isEmpty() ? packed : new SourceFile(packed, file.get());
    }

    private static ViewResource page(Path file) {
        return new ViewResource() {
            @Override
            public URL getURL() {
                return SourceFolder.url(file);
            }
        };
    }
}
