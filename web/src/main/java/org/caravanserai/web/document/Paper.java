package org.caravanserai.web.document;

import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * What a document says, before it is laid out.
 *
 * @param kind as the log of prints names it
 * @param subject number of the thing it is about
 * @param page address of the record in the house, from the root; the QR code leads there
 * @param site whose clock the document shows; null for the reader's
 * @param landscape whether the sheet lies on its side
 */
public record Paper(
        String kind,
        String subject,
        Term title,
        String page,
        FacilityCode site,
        boolean landscape,
        List<Part> parts) {}
