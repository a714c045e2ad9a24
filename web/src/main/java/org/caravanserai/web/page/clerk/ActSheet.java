package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActShown;

/** An act as its panel shows it, read once a request. */
@RequestScoped
public class ActSheet {

    @Inject ActBook book;

    private ActShown act;

    /** Nothing while none is wanted. */
    ActShown of(String number) {
        if (number != null && (act == null || !act.number().equals(number))) {
            act = book.get(number);
        }
        return number == null ? null : act;
    }

    /** Forgets what was read before something was decided. */
    void renew() {
        act = null;
    }
}
