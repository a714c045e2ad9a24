package org.caravanserai.web.views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;

/** A view as it is kept. */
@Entity
@Table(name = "list_view", schema = "web")
class SavedView {

    @Id
    @GeneratedValue(generator = "list_view")
    @SequenceGenerator(
            name = "list_view",
            schema = "web",
            sequenceName = "list_view_seq",
            allocationSize = 1)
    Long id;

    @Column(updatable = false)
    String page;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String owner;

    @Column(name = "shared_role")
    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "shared_site")
    FacilityCode site;

    String query;

    @Column(name = "changed_at")
    Instant changedAt;

    protected SavedView() {}

    SavedView(String page, String name, String owner) {
        this.page = page;
        this.name = name;
        this.owner = owner;
    }

    boolean shows(Actor reader) {
        return owner.equals(reader.user())
                || role != null && reader.is(role) && (site == null || reader.sees(site));
    }

    ListView shown(Actor reader, boolean opening) {
        return new ListView(
                id,
                ListName.of(page),
                name,
                query,
                owner,
                role,
                site,
                changedAt,
                owner.equals(reader.user()),
                opening);
    }
}
