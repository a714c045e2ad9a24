package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.views.ListName;
import org.caravanserai.web.views.ListView;
import org.caravanserai.web.views.ViewOrder;
import org.caravanserai.web.views.Views;

/** The views of the list that is open. */
@Named
@RequestScoped
public class ViewsDesk {

    @Inject FacesContext faces;
    @Inject CurrentActor actor;
    @Inject Views views;
    @Inject Notices notices;

    private List<ListView> all;
    private String query;
    private String name;
    private Role role;
    private String site;

    public List<ListView> getAll() {
        if (all == null) {
            try {
                all = views.list(list());
            } catch (NotFound noListOfTheRail) {
                all = List.of();
            }
        }
        return all;
    }

    /** The list without any view, also where another one opens it. */
    public String getPlain() {
        return faces.getViewRoot().getViewId() + "?plain=1";
    }

    /** Roles that a view can be shared with. */
    public List<Role> getRoles() {
        boolean any = actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMINISTRATOR);
        return Stream.of(Role.values()).filter(one -> any || actor.get().is(one)).toList();
    }

    public void save() {
        FacilityCode where = site == null ? null : FacilityCode.parse(site);
        ViewOrder order = new ViewOrder(list(), name, query, role, where);
        if (notices.attempt(() -> views.save(order))) {
            notices.good("views.saved", name);
            name = null;
            all = null;
        }
    }

    /** Opens the list with this view, or with none where it does so already. */
    public void open(ListView view) {
        notices.attempt(
                () -> {
                    if (view.opening()) {
                        views.openPlain(view.list());
                    } else {
                        views.open(view.id());
                    }
                });
        all = null;
    }

    public void remove(ListView view) {
        notices.attempt(() -> views.remove(view.id()));
        all = null;
    }

    private String list() {
        return ListName.of(faces.getViewRoot().getViewId());
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
