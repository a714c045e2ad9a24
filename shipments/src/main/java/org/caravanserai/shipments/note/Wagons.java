package org.caravanserai.shipments.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.WagonNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.time.HouseClock;

/** The register of wagons: those that somebody described and those that carried something. */
@ApplicationScoped
@Retried
@Transactional
public class Wagons {

    private static final String LOADS =
            "select container, from_at, to_at from shipments.carriage_interval"
                    + " where kind = 'WAGON' and reference = ? order by from_at desc limit 500";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TYPE = 20;
    private static final int MOST_AXLES = 32;
    private static final BigDecimal MOST_TONNES = new BigDecimal("1000");

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;

    /**
     * @throws NotFound if it neither was described nor carried anything
     */
    public WagonView one(String given) {
        WagonNumber number = number(given);
        Wagon known = em.find(Wagon.class, number.number());
        List<WagonView.Load> loads =
                sql.rows(
                        LOADS,
                        row -> {
                            OffsetDateTime to = row.getObject(3, OffsetDateTime.class);
                            return new WagonView.Load(
                                    row.getString(1),
                                    row.getObject(2, OffsetDateTime.class).toInstant(),
                                    to == null ? null : to.toInstant());
                        },
                        number.number());
        if (known == null && loads.isEmpty()) {
            throw new NotFound("wagon", given);
        }
        return new WagonView(
                known == null ? WagonData.unknown(number.number()) : known.data(),
                number.system().name(),
                number.doubt().orElse(null),
                loads);
    }

    /**
     * Keeps what boxes 8 to 12 say of a wagon.
     *
     * @param seen what of it was looked at before; null where nobody looked
     * @throws InvalidInput naming the field
     * @throws org.caravanserai.kernel.problem.Refusal {@code changed-meanwhile}
     */
    public void describe(WagonData data, Seen seen) {
        WagonNumber number = number(data.number());
        List<Problem> problems = new ArrayList<>();
        length("providedBy", data.providedBy(), LONGEST_NAME, problems);
        length("tankType", data.tankType(), LONGEST_TYPE, problems);
        tonnes("capacity", data.capacity(), problems);
        tonnes("tare", data.tare(), problems);
        if (data.axles() != null && (data.axles() < 2 || data.axles() > MOST_AXLES)) {
            problems.add(Problem.of("axles", "wagon-axles", 2, MOST_AXLES));
        }
        InvalidInput.throwIfAny(problems);
        locks.acquire(new LockKey(LockKey.Kind.CONTAINER, "wagon:" + number.number()));
        Wagon wagon = em.find(Wagon.class, number.number());
        WagonData known = wagon == null ? WagonData.unknown(number.number()) : wagon.data();
        Seen.check(seen, known.seen());
        if (wagon == null) {
            wagon = new Wagon(number);
            wagon.described(data, clock.now(), actor.get().user());
            em.persist(wagon);
        } else {
            wagon.described(data, clock.now(), actor.get().user());
        }
        em.flush();
    }

    /** What is known of these wagons; one nobody described has only its number. */
    Map<String, WagonData> known(Collection<String> numbers) {
        Map<String, WagonData> known = new HashMap<>();
        numbers.forEach(number -> known.put(number, WagonData.unknown(number)));
        if (!numbers.isEmpty()) {
            em.createQuery("select w from Wagon w where w.number in :numbers", Wagon.class)
                    .setParameter("numbers", numbers)
                    .getResultStream()
                    .forEach(wagon -> known.put(wagon.number, wagon.data()));
        }
        return known;
    }

    private static WagonNumber number(String given) {
        try {
            return WagonNumber.parse(given);
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("number"));
        }
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text != null && text.length() > longest) {
            problems.add(Problem.of(field, "note-too-long", longest));
        }
    }

    private static void tonnes(String field, BigDecimal tonnes, List<Problem> problems) {
        if (tonnes != null && (tonnes.signum() <= 0 || tonnes.compareTo(MOST_TONNES) > 0)) {
            problems.add(Problem.of(field, "wagon-tonnes", MOST_TONNES));
        }
    }
}
