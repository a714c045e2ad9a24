package org.caravanserai.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the pages that there are. */
@ApplicationScoped
public class Pages {

    @Inject ServletContext application;

    public boolean exists(String path) {
        try {
            return application.getResource(path) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The page with one parameter. */
    public String address(String path, String parameter, Object value) {
        String text = URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
        return path + '?' + parameter + '=' + text;
    }
}
