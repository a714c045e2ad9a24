package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.ReleaseRevoked;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Enters that the office took a release back. Account and duties stay as they are until a new
 * declaration or a decision of the office mends them: what is still here is held meanwhile, what
 * has left is an exception.
 */
@ApplicationScoped
@Retried
@Transactional
public class Revocations {

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject Declarations declarations;
    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<ReleaseRevoked> revoked;

    /**
     * @param reason as the office gave it
     * @throws Forbidden {@code same-person} for who filed it
     * @throws InvalidInput on {@code reason}
     * @throws NotFound if the actor sees no such declaration
     * @throws Refusal {@code declaration-status} when nothing of it was released
     */
    public void revoke(String id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "required");
        }
        TextCheck.reason(reason);
        Declaration declaration = lots.locked(declarations.visible(id));
        if (actor.get().user().equals(declaration.filedBy)) {
            throw new Forbidden("same-person", declaration.name());
        }
        revoke(declaration, reason);
    }

    /** Draws it, whoever says so; the caller holds the locks. */
    void revoke(Declaration declaration, String reason) {
        String why = reason == null || reason.isBlank() ? "–" : reason.strip();
        List<DeclarationItem> released =
                declaration.items.stream()
                        .filter(item -> item.decision == ItemDecision.RELEASED)
                        .toList();
        if (released.isEmpty()) {
            throw new Refusal("declaration-status", declaration.status.name(), "REVOKE");
        }
        if (declaration.revokedAt != null) {
            throw new Refusal("release-revoked", declaration.name());
        }
        Instant now = clock.now();
        declaration.revokedAt = now;
        history.turn(declaration, Act.REVOKE, why, now);
        revoked.fire(
                new ReleaseRevoked(
                        declaration.name(),
                        declaration.number,
                        declaration.client,
                        lots.goods(released),
                        why,
                        now));
        em.flush();
    }
}
