package org.caravanserai.web.page.administrator;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.web.security.NewUser;
import org.caravanserai.web.security.Person;
import org.caravanserai.web.security.PersonChange;

/** A person as typed: sets are arrays of their codes, because that is what a page sends. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String displayName;
    private String language = "en";
    private String[] roles = {};
    private String[] sites = {};
    private String[] clients = {};

    static PersonForm of(Person person) {
        PersonForm form = new PersonForm();
        form.name = person.name();
        form.displayName = person.displayName();
        form.language = person.language();
        form.roles = person.roles().stream().map(Role::name).toArray(String[]::new);
        form.sites = person.sites().toArray(String[]::new);
        form.clients = person.clients().toArray(String[]::new);
        return form;
    }

    NewUser added() {
        PersonChange person = changed();
        return new NewUser(
                name,
                person.displayName(),
                person.language(),
                person.roles(),
                person.sites(),
                person.clients());
    }

    PersonChange changed() {
        return new PersonChange(
                displayName,
                Locale.forLanguageTag(language),
                values(roles, Role::valueOf),
                values(sites, FacilityCode::parse),
                values(clients, PartyId::parse));
    }

    private static <T> Set<T> values(String[] codes, Function<String, T> read) {
        return Arrays.stream(codes == null ? new String[0] : codes)
                .map(read)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<Role> getEveryRole() {
        return List.of(Role.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public String[] getSites() {
        return sites;
    }

    public void setSites(String[] sites) {
        this.sites = sites;
    }

    public String[] getClients() {
        return clients;
    }

    public void setClients(String[] clients) {
        this.clients = clients;
    }
}
