package org.caravanserai.web.page.clerk;

import java.io.Serializable;

/** A move just made, with the posting by which it is taken back. */
public record MoveDone(String posting, String lot, String from, String to)
        implements Serializable {}
