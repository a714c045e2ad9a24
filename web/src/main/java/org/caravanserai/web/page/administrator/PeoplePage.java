package org.caravanserai.web.page.administrator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;
import org.caravanserai.web.security.People;
import org.caravanserai.web.security.Person;

/** Everybody who has an account, and whether they may enter. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject People people;

    private final Rows<Person> rows = Rows.of(this::find);

    private Found<Person> find(Wanted wanted) {
        return Found.page(
                people.list(wanted.text(), wanted.offset(), wanted.limit()),
                people.count(wanted.text()));
    }

    public Rows<Person> getRows() {
        return rows;
    }
}
