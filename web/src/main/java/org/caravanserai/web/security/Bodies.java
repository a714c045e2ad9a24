package org.caravanserai.web.security;

import java.io.IOException;
import java.io.InputStream;

/** How much may be sent to us in one request, to a page or to the API. */
public final class Bodies {

    /** No body beyond this many bytes is read. */
    public static final long MOST = 20L * 1024 * 1024;

    private static final long SWALLOWED = 256L * 1024 * 1024;

    private Bodies() {}

    /** Reads on, so that the sender gets to hear the answer, but not for ever. */
    public static void swallow(InputStream body) throws IOException {
        byte[] away = new byte[64 * 1024];
        long left = SWALLOWED;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = body.read(away);
            left -= Math.max(read, 0);
        }
    }
}
