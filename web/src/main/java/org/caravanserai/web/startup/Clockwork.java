package org.caravanserai.web.startup;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.customs.declaration.SetFiling;
import org.caravanserai.customs.demo.DemoCustoms;
import org.caravanserai.customs.office.AnswerFolder;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.inventory.ledger.Closer;
import org.caravanserai.kernel.journal.Sealer;
import org.caravanserai.shipments.clock.Wheels;
import org.caravanserai.shipments.exception.Watch;
import org.caravanserai.shipments.subscription.Deliveries;
import org.caravanserai.web.export.Exports;
import org.caravanserai.web.push.BoardSignal;

/**
 * What the house does by the clock. Each job may run at any time and on several nodes: it claims
 * what it works on in the database, and what fails is tried again at the next stroke.
 */
@ApplicationScoped
public class Clockwork {

    private static final Logger LOG = Logger.getLogger(Clockwork.class.getName());

    @Resource ManagedScheduledExecutorService executor;
    @Inject Sealer sealer;
    @Inject FilingQueue filings;
    @Inject AnswerFolder answers;
    @Inject SetFiling sets;
    @Inject Watch watch;
    @Inject Deliveries deliveries;
    @Inject BoardSignal board;
    @Inject Wheels wheels;
    @Inject Closer ledger;
    @Inject DemoCustoms demoRates;
    @Inject Exports exports;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void begin() {
        every(Duration.ofMillis(500), "seal the journal", sealer::sealAll);
        every(Duration.ofMillis(300), "register filings", filings::registerDue);
        every(Duration.ofMillis(300), "take in decisions", filings::decideDue);
        AnswerFolder.configured()
                .ifPresent(
                        folder ->
                                every(
                                        Duration.ofSeconds(2),
                                        "read answers of offices",
                                        () -> answers.take(folder)));
        every(Duration.ofMillis(700), "file sets of declarations", sets::fileDue);
        every(Duration.ofSeconds(1), "tell subscribers", deliveries::deliverDue);
        every(Duration.ofSeconds(1), "draw the board", board::beat);
        every(Duration.ofSeconds(5), "wind the clocks", this::windClocks);
        every(Duration.ofMinutes(1), "look for late and silent boxes", watch::look);
        every(Duration.ofSeconds(20), "look after written lists", exports::sweep);
        every(Duration.ofMinutes(10), "close days of the ledger", this::closeDays);
        every(Duration.ofHours(1), "enter the demo's rates of the day", demoRates::ensureRates);
    }

    /** One day a transaction, so that nobody waits for a long history. */
    private void closeDays() {
        boolean more = true;
        while (more) {
            more = ledger.closeNext();
        }
    }

    /** A few hundred boxes a transaction. */
    private void windClocks() {
        boolean more = true;
        while (more) {
            more = wheels.windNext();
        }
    }

    private void every(Duration pause, String job, Runnable work) {
        running.add(
                executor.scheduleWithFixedDelay(
                        () -> guarded(job, work), 0, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void guarded(String job, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException triedAgainSoon) {
            LOG.log(Level.WARNING, "Could not " + job, triedAgainSoon);
        }
    }

    @PreDestroy
    void end() {
        running.forEach(job -> job.cancel(false));
    }
}
