package org.caravanserai.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Texts;

/** What a cell says in a file: figures and times as such, statuses in the reader's words. */
@RequestScoped
class CellWords {

    @Inject Texts texts;
    @Inject Sites sites;

    Object of(Object value) {
        if (value == null || value instanceof Number || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Instant moment) {
            return moment.atZone(sites.home()).toLocalDateTime().withNano(0);
        }
        if (value instanceof Enum<?> word && texts.containsKey("status." + word.name())) {
            return texts.get("status." + word.name());
        }
        return value.toString();
    }
}
