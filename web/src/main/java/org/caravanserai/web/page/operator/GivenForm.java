package org.caravanserai.web.page.operator;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.caravanserai.web.page.Notices;

/** Where a train list is given to the page: a file, or rows that were pasted. */
public final class GivenForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    private transient Part file;
    private String pasted;

    /** Null when the page has said why not. */
    GivenList uploaded(Notices notices) throws IOException {
        Part part = file;
        file = null;
        if (part == null || part.getSize() == 0) {
            notices.bad("intake.no-file");
        } else if (part.getSize() > MOST_BYTES) {
            notices.bad("request-too-large", MOST_BYTES / MEGABYTE);
        } else {
            try (InputStream in = part.getInputStream()) {
                return GivenList.file(in.readAllBytes());
            }
        }
        return null;
    }

    /** Null when the page has said why not. */
    GivenList typed(Notices notices) {
        if (pasted == null) {
            notices.at("pasted", "required");
            return null;
        }
        return GivenList.pasted(pasted);
    }

    void clear() {
        pasted = null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
