package org.caravanserai.inventory.counting;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.Engine;

/** The people who count at Khorgos, and what they do again and again. */
final class CountDesk implements AutoCloseable {

    static final Actor ANNA = person("anna", Role.CLERK);
    static final Actor BERIK = person("berik", Role.CLERK);
    static final Actor DANA = person("dana", Role.MANAGER);
    static final Actor EMIR = person("emir", Role.MANAGER, Role.CLERK);

    final Khorgos khorgos;

    CountDesk() {
        this(Engine.H2);
    }

    CountDesk(Engine engine) {
        khorgos = new Khorgos(engine);
    }

    @Override
    public void close() {
        khorgos.close();
    }

    CountShown opened(LotId lot, boolean blind) {
        return by(
                ANNA,
                () ->
                        counts().open(
                                        new CountRequest(
                                                Khorgos.GATEWAY,
                                                CountScope.LOT,
                                                lot.value(),
                                                blind)));
    }

    /** A count of the lot that differs and waits for approval. */
    String waiting(LotId lot, String packages, Actor first, Actor second) {
        String count = opened(lot, false).number();
        counted(first, count, lot, "A-01", packages);
        by(first, () -> counts().handIn(count));
        CountShown again = counted(second, count, lot, "A-01", packages);
        long line = again.lines().get(0).id();
        by(second, () -> counts().explain(count, line, CountReason.UNKNOWN, null));
        by(second, () -> counts().handIn(count));
        return count;
    }

    CountShown counted(Actor who, String count, LotId lot, String bin, String packages) {
        return by(
                who,
                () ->
                        khorgos.house
                                .get(CountKeeping.class)
                                .count(count, lot, bin, packagesOf(packages), false));
    }

    static MeasuresAsked packagesOf(String packages) {
        return new MeasuresAsked(new BigDecimal(packages), null, null, null);
    }

    Counts counts() {
        return khorgos.house.get(Counts.class);
    }

    BigDecimal packages(LotId lot) {
        return khorgos.stock(lot).stream()
                .map(row -> row.measures().packages())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<ActKind> acts(LotId lot) {
        return khorgos.house.get(ActBook.class).of(lot).stream().map(act -> act.kind()).toList();
    }

    <T> T by(Actor who, Callable<T> work) {
        return khorgos.house.as(who, work);
    }

    private static Actor person(String user, Role... roles) {
        return new Actor(
                user, user, EnumSet.copyOf(List.of(roles)), Set.of(), Set.of(), Locale.ENGLISH);
    }
}
