package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;

/** The versions of a declaration with their differences, the newest first. */
@ApplicationScoped
@Retried
@Transactional
public class Versions {

    @Inject EntityManager em;
    @Inject Declarations declarations;

    /**
     * @throws NotFound if the actor sees no such declaration
     */
    public List<VersionView> of(String declaration) {
        long id = declarations.visible(declaration);
        Map<Long, List<BoxChange>> changes =
                em.createQuery(
                                "from DeclarationChange c where c.version in (select v.id from"
                                        + " DeclarationVersion v where v.declaration = :id)"
                                        + " order by c.item, c.id",
                                DeclarationChange.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        change -> change.version,
                                        Collectors.mapping(
                                                DeclarationChange::shown, Collectors.toList())));
        return em.createQuery(
                        "from DeclarationVersion where declaration = :id order by revision desc",
                        DeclarationVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .map(version -> view(version, changes.getOrDefault(version.id, List.of())))
                .toList();
    }

    private static VersionView view(DeclarationVersion version, List<BoxChange> changes) {
        return new VersionView(
                version.revision,
                version.changeCode,
                version.reason,
                version.document,
                version.payableDifference,
                version.suspendedDifference,
                version.changedBy,
                version.effectiveAt,
                changes);
    }
}
