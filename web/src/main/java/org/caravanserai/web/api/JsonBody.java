package org.caravanserai.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Reads and writes JSON bodies with the mapper of {@link Json}, in place of the server's JSON-B.
 */
@Provider
@Priority(Priorities.ENTITY_CODER - 100)
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final Set<Class<?>> RAW =
            Set.of(
                    String.class,
                    byte[].class,
                    InputStream.class,
                    Reader.class,
                    File.class,
                    StreamingOutput.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
        return isJson(media) && !raw(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] on,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        Object body = Json.mapper().readerFor(Json.mapper().constructType(generic)).readValue(in);
        if (body == null) {
            throw new BadRequestException("null is no request");
        }
        return body;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
        return isJson(media) && !raw(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] on,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(Json.mapper().writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isJson(MediaType media) {
        return media == null
                || media.getSubtype().equals("json")
                || media.getSubtype().endsWith("+json");
    }

    private static boolean raw(Class<?> type) {
        return RAW.stream().anyMatch(rawType -> rawType.isAssignableFrom(type));
    }
}
