package org.caravanserai.web.page.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;

/** Today's work of whoever reads it, over all their roles. */
@Named
@RequestScoped
public class TodayPage {

    @Inject @Any Instance<TodaySource> sources;
    @Inject CurrentActor actor;

    private List<TodayList> lists;

    public List<TodayList> getLists() {
        if (lists == null) {
            lists =
                    sources.stream()
                            .filter(s -> actor.get().roles().stream().anyMatch(s::concerns))
                            .flatMap(source -> source.lists().stream())
                            .filter(TodayList::filled)
                            .toList();
        }
        return lists;
    }
}
