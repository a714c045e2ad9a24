package org.caravanserai.web.document;

import java.io.IOException;
import java.io.OutputStream;

/** A document that can also be had as a workbook (Office Open XML). */
interface Spreadsheet extends Document {

    String subject(Asked asked);

    /** Writes row by row; nothing of what was written stays in memory. */
    void write(Asked asked, Wording wording, OutputStream out) throws IOException;
}
