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
                    entry("IN_PROGRESS", "wait"),
                    entry("SUBMITTED", "wait"),
                    entry("UNDER_CHECK", "wait"),
                    entry("ARRIVED", "wait"),
                    entry("CUSTOMS_WAREHOUSE", "bond"),
                    entry("REGISTERED", "bond"),
                    entry("RELEASED", "good"),
                    entry("COMPLETED", "good"),
                    entry("GIVEN", "good"),
                    entry("ACTIVE", "good"),
                    entry("LOCKED", "bad"),
                    entry("RE_EXPORT", "away"),
                    entry("UNDER_WAY", "away"),
                    entry("LOADED", "away"),
                    entry("GONE", "gone"),
                    entry("STRIPPED", "gone"),
                    entry("EMPTY", "gone"),
                    entry("CANCELLED", "gone"),
                    entry("REVERSED", "gone"),
                    entry("WITHDRAWN", "gone"),
                    entry("ENDED", "gone"),
                    entry("TO_PICK", "wait"),
                    entry("PICKED", "good"),
                    entry("DISPATCHED", "good"),
                    entry("SHORT", "bad"),
                    entry("REFUSED", "bad"),
                    entry("COUNTING", "wait"),
                    entry("RECOUNT", "wait"),
                    entry("APPROVAL", "bond"),
                    entry("PROPOSED", "bond"),
                    entry("ASKED", "bond"),
                    entry("APPROVED", "good"),
                    entry("BACK_PROPOSED", "bond"),
                    entry("POSTED", "good"),
                    entry("PAID", "good"),
                    entry("OPEN", "bad"),
                    entry("TO_ASSESS", "wait"),
                    entry("WAIVED", "gone"),
                    entry("REJECTED", "gone"),
                    entry("TAKEN_BACK", "gone"),
                    entry("box.UNDER_WAY", "moving"),
                    entry("box.ARRIVED", "there"),
                    entry("box.LOADED", "there"),
                    entry("box.STRIPPED", "gone"),
                    entry("box.EMPTY", "gone"),
                    entry("box.WITHDRAWN", "gone"));

    /** The class of the style sheet for a status; a ring for what is only announced or open. */
    public String of(Object status) {
        return LOOKS.getOrDefault(String.valueOf(status), "open");
    }
}
