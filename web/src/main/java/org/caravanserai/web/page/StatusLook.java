package org.caravanserai.web.page;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * The shape and colour of each status word, the same on every page and in print. The word is always
 * written beside it: colour alone tells nobody enough.
 */
@Named
@ApplicationScoped
public class StatusLook {

    private static final Map<String, String> LOOKS =
            Map.ofEntries(
                    entry("TEMPORARY_STORAGE", "wait"),
                    entry("READY", "wait"),
                    entry("COUNTING", "wait"),
                    entry("SUBMITTED", "wait"),
                    entry("UNDER_CHECK", "wait"),
                    entry("CUSTOMS_WAREHOUSE", "bond"),
                    entry("REGISTERED", "bond"),
                    entry("RELEASED", "good"),
                    entry("POSTED", "good"),
                    entry("ACTIVE", "good"),
                    entry("RE_EXPORT", "away"),
                    entry("GONE", "gone"),
                    entry("CLOSED", "gone"),
                    entry("REVERSED", "gone"),
                    entry("WITHDRAWN", "gone"),
                    entry("REFUSED", "bad"),
                    entry("LATE", "bad"),
                    entry("FAILED", "bad"));

    /** The class of the style sheet for a status; a ring for what is only announced or open. */
    public String of(Object status) {
        return LOOKS.getOrDefault(String.valueOf(status), "open");
    }
}
