package org.caravanserai.web.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/** A person, or a machine with the role of a feed, that may sign in. */
@Entity
@Table(name = "user_account", schema = "web")
class UserAccount {

    @Id
    @GeneratedValue(generator = "user_account")
    @SequenceGenerator(
            name = "user_account",
            schema = "web",
            sequenceName = "user_account_seq",
            allocationSize = 50)
    Long id;

    @Column(updatable = false)
    String name;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "password_hash")
    String passwordHash;

    String language;
    boolean active;

    /** Whether a scan sounds for this person. */
    boolean quiet;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /** Sessions that began before are over; null while all are good. */
    @Column(name = "valid_since")
    Instant validSince;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "user_role",
            schema = "web",
            joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "user_site",
            schema = "web",
            joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "facility")
    Set<FacilityCode> sites = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "user_client",
            schema = "web",
            joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "party")
    Set<PartyId> clients = new HashSet<>();

    protected UserAccount() {}

    UserAccount(NewUser user, String passwordHash, Instant createdAt) {
        this.name = user.name();
        this.displayName = user.displayName();
        this.language = user.language().getLanguage();
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = createdAt;
        this.roles.addAll(user.roles());
        this.sites.addAll(user.sites());
        this.clients.addAll(user.clients());
    }

    void become(PersonChange change) {
        displayName = change.displayName().strip();
        language = change.language().getLanguage();
        roles = new HashSet<>(change.roles());
        sites = new HashSet<>(change.sites());
        clients = new HashSet<>(change.clients());
    }

    /** Whether a session that began then is still good. */
    boolean admits(Instant began) {
        return validSince == null || !began.isBefore(validSince);
    }

    Actor actor() {
        return new Actor(name, displayName, roles, sites, clients, Locale.forLanguageTag(language));
    }
}
