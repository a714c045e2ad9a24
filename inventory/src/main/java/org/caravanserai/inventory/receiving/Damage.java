package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.CountDifference;
import org.caravanserai.kernel.event.DamageFound;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** Records that goods came out of the container damaged. The count of them stands as it is. */
@ApplicationScoped
@Retried
@Transactional
public class Damage {

    @Inject EntityManager em;
    @Inject Receipts receipts;
    @Inject Locks locks;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * @param packages damaged ones, at most as many as were announced or counted
     * @param reason what is wrong with them
     * @throws NotFound when there is no such receipt in scope
     * @throws InvalidInput on {@code line}, {@code packages} or {@code reason}
     */
    public DifferenceShown record(String number, int line, BigDecimal packages, String reason) {
        Receipt receipt = receipts.get(number);
        locks.acquire(LockKey.container(receipt.container));
        List<Problem> problems = new ArrayList<>();
        String said = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        ReceiptLine damaged = line(receipt, line);
        Measures measures = share(damaged, packages);
        Instant now = clock.now();
        CountDifference found =
                new CountDifference(
                        line,
                        CountDifference.Kind.DAMAGE,
                        Measures.zero(damaged.unit),
                        measures,
                        said);
        ReceiptDifference kept =
                new ReceiptDifference(receipt, found, null, actor.get().user(), now);
        em.persist(kept);
        facts.fire(
                new DamageFound(
                        receipt.facility,
                        receipt.container,
                        receipt.consignment,
                        line,
                        measures,
                        said,
                        now));
        em.flush();
        return DifferenceShown.of(kept);
    }

    private ReceiptLine line(Receipt receipt, int number) {
        List<ReceiptLine> lines = receipts.lines(receipt);
        return lines.stream()
                .filter(line -> line.line == number)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("line", "unknown-line", number, lines.size()));
    }

    private static Measures share(ReceiptLine line, BigDecimal packages) {
        Measures whole =
                line.counted.packages().signum() > 0
                        ? line.countedMeasures()
                        : line.announcedMeasures();
        boolean sound =
                packages != null
                        && packages.signum() > 0
                        && packages.stripTrailingZeros().scale() <= 0;
        if (!sound || packages.compareTo(whole.packages()) > 0) {
            throw InvalidInput.of("packages", "damaged-packages", whole.packages());
        }
        return whole.portion(packages);
    }
}
