package org.caravanserai.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caravanserai.web.security.Bodies;

/**
 * No request body beyond 20 MB: refused by its announced length where there is one, and counted
 * while it is read, because a chunked body announces none. The server itself would take anything.
 */
@Provider
@PreMatching
@Priority(100)
public class BodyLimit implements ContainerRequestFilter {

    @Inject Problems problems;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (announced(request) > Bodies.MOST) {
            Bodies.swallow(request.getEntityStream());
            request.abortWith(
                    problems.answer(413, "request-too-large", new TooLarge(Bodies.MOST).limit()));
            return;
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length == null ? -1 : Long.parseLong(length.strip());
    }

    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > Bodies.MOST) {
                Bodies.swallow(in);
                throw new TooLarge(Bodies.MOST);
            }
        }
    }
}
