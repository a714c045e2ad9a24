package org.caravanserai.web.page.administrator;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.journal.JournalReader;
import org.caravanserai.kernel.journal.SealedFact;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.security.People;
import org.caravanserai.web.security.Person;

/** One person: who it is, what they may do and see, and whether they may enter. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FACTS = 100;

    @Inject People people;
    @Inject Parties parties;
    @Inject JournalReader journal;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String name;
    private PersonForm form;
    private Person person;
    private String password;
    private String reason;

    /** Shows the person of the address; without one the form of somebody new. */
    public void load() {
        person = name == null ? null : people.get(name);
        form = person == null ? new PersonForm() : PersonForm.of(person);
    }

    public void add() throws IOException {
        if (notices.attempt(() -> person = people.add(form.added(), password))) {
            external.redirect("person.xhtml?name=" + person.name());
        }
    }

    /** Saved once more after somebody else's change was shown, it is meant to replace that. */
    public void save() {
        Seen seen = person.seen();
        after("person.saved", () -> people.change(name, form.changed(), seen));
        person = people.get(name);
    }

    public void setNewPassword() {
        after("person.password-set", () -> people.setPassword(name, password));
    }

    public void lock() {
        after("person.locked", () -> people.lock(name, reason));
    }

    public void unlock() {
        after("person.unlocked", () -> people.unlock(name));
    }

    public void revoke() {
        after("person.revoked", () -> people.revokeTokens(name));
    }

    private void after(String done, Notices.Work work) {
        if (notices.attempt(work)) {
            notices.good(done, person.displayName());
            reason = null;
            load();
        }
        password = null;
    }

    /** What was done with this account, the oldest first. */
    public List<SealedFact> getFacts() {
        return person == null ? List.of() : journal.about("person:" + name, FACTS);
    }

    /** The word of what was done, out of the fact. */
    public String change(SealedFact fact) {
        return Json.text(fact.body(), "change");
    }

    public List<Party> getEveryClient() {
        return parties.list();
    }

    public PersonForm getForm() {
        return form;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
