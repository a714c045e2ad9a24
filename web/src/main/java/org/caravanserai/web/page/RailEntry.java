package org.caravanserai.web.page;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;

/**
 * A page as the rail and the finder offer it.
 *
 * @param path of the page in the application
 * @param key of its name
 * @param icon its mark in {@code icons.svg}
 * @param roles who works with it, the one it belongs to first
 */
public record RailEntry(String path, String key, String icon, List<Role> roles) {

    /** In the order of a working day. */
    static final List<RailEntry> ALL =
            List.of(
                    entry(
                            "/today.xhtml",
                            "page.today",
                            "today",
                            CLERK,
                            BROKER,
                            OPERATOR,
                            MANAGER,
                            INSPECTOR,
                            ADMINISTRATOR),
                    entry("/manager/approvals.xhtml", "page.approvals", "pen", MANAGER),
                    entry("/clerk/receipts.xhtml", "page.receipts", "receive", CLERK, MANAGER),
                    entry("/clerk/stock.xhtml", "page.stock", "stock", CLERK, MANAGER, INSPECTOR),
                    entry("/clerk/moves.xhtml", "page.moves", "move", CLERK),
                    entry("/clerk/units.xhtml", "page.units", "box", CLERK, MANAGER, INSPECTOR),
                    entry("/clerk/regroup.xhtml", "page.regroup", "trace", CLERK),
                    entry(
                            "/clerk/permits.xhtml",
                            "page.permits",
                            "shield",
                            CLERK,
                            BROKER,
                            MANAGER,
                            INSPECTOR),
                    entry("/clerk/picks.xhtml", "page.picks", "pick", CLERK, MANAGER),
                    entry("/clerk/gate-passes.xhtml", "page.gate-passes", "gate", CLERK, MANAGER),
                    entry("/clerk/counts.xhtml", "page.counts", "sum", CLERK, MANAGER),
                    entry("/clerk/terms.xhtml", "page.terms", "clock", CLERK, BROKER, MANAGER),
                    entry("/clerk/holds.xhtml", "page.holds", "shield", CLERK, MANAGER),
                    entry("/clerk/acts.xhtml", "page.acts", "pen", CLERK, MANAGER, BROKER),
                    entry("/manager/bins.xhtml", "page.bins", "sieve", ADMINISTRATOR, MANAGER),
                    entry("/clerk/plan.xhtml", "page.plan", "board", CLERK, MANAGER),
                    entry(
                            "/broker/declarations.xhtml",
                            "page.declarations",
                            "paper",
                            BROKER,
                            MANAGER,
                            INSPECTOR),
                    entry("/broker/sets.xhtml", "page.sets", "train", BROKER, MANAGER),
                    entry(
                            "/broker/filings.xhtml",
                            "page.filings",
                            "intake",
                            BROKER,
                            MANAGER,
                            ADMINISTRATOR),
                    entry(
                            "/broker/supervision.xhtml",
                            "page.supervision",
                            "clock",
                            BROKER,
                            MANAGER),
                    entry("/broker/guarantees.xhtml", "page.guarantees", "shield", BROKER, MANAGER),
                    entry("/broker/money.xhtml", "page.money", "balance", BROKER, MANAGER),
                    entry(
                            "/broker/powers.xhtml",
                            "page.powers",
                            "people",
                            BROKER,
                            MANAGER,
                            ADMINISTRATOR),
                    entry(
                            "/broker/duty-ledger.xhtml",
                            "page.duty-ledger",
                            "sum",
                            BROKER,
                            MANAGER,
                            INSPECTOR),
                    entry("/broker/demands.xhtml", "page.demands", "alert", BROKER, MANAGER),
                    entry("/broker/duty-calculator.xhtml", "page.duty", "sum", BROKER),
                    entry("/broker/tariff.xhtml", "page.tariff", "book", BROKER, MANAGER),
                    entry("/broker/rates.xhtml", "page.rates", "words", BROKER, MANAGER),
                    entry("/broker/procedures.xhtml", "page.procedures", "trace", BROKER),
                    entry(
                            "/broker/training-office.xhtml",
                            "page.training-office",
                            "office",
                            BROKER,
                            MANAGER,
                            ADMINISTRATOR),
                    entry(
                            "/broker/reports.xhtml",
                            "page.reports",
                            "paper",
                            BROKER,
                            MANAGER,
                            INSPECTOR),
                    entry("/operator/board.xhtml", "page.board", "board", OPERATOR),
                    entry("/operator/containers.xhtml", "page.containers", "box", OPERATOR),
                    entry("/operator/trains.xhtml", "page.trains", "train", OPERATOR),
                    entry("/operator/vessels.xhtml", "page.vessels", "train", OPERATOR, MANAGER),
                    entry("/operator/dwell.xhtml", "page.dwell", "sum", OPERATOR, MANAGER),
                    entry("/operator/consignments.xhtml", "page.consignments", "paper", OPERATOR),
                    entry("/operator/reloadings.xhtml", "page.reloadings", "move", OPERATOR),
                    entry("/operator/intake.xhtml", "page.intake", "intake", OPERATOR),
                    entry(
                            "/operator/exceptions.xhtml",
                            "page.exceptions",
                            "alert",
                            OPERATOR,
                            BROKER,
                            MANAGER),
                    entry("/operator/clocks.xhtml", "page.clocks", "clock", OPERATOR, MANAGER),
                    entry(
                            "/operator/handovers.xhtml",
                            "page.handovers",
                            "journal",
                            OPERATOR,
                            MANAGER),
                    entry(
                            "/operator/network.xhtml",
                            "page.network",
                            "trace",
                            OPERATOR,
                            MANAGER,
                            ADMINISTRATOR),
                    entry("/operator/event.xhtml", "page.event", "pen", OPERATOR),
                    entry("/operator/quarantine.xhtml", "page.quarantine", "sieve", OPERATOR),
                    entry(
                            "/trace.xhtml",
                            "page.trace",
                            "trace",
                            INSPECTOR,
                            MANAGER,
                            CLERK,
                            BROKER,
                            OPERATOR,
                            ADMINISTRATOR),
                    entry(
                            "/reconciliation.xhtml",
                            "page.reconciliation",
                            "balance",
                            MANAGER,
                            INSPECTOR,
                            CLERK),
                    entry(
                            "/operator/rules.xhtml",
                            "page.rules",
                            "sieve",
                            MANAGER,
                            ADMINISTRATOR,
                            OPERATOR),
                    entry("/take-over.xhtml", "page.take-over", "intake", MANAGER, ADMINISTRATOR),
                    entry(
                            "/imports.xhtml",
                            "page.imports",
                            "intake",
                            OPERATOR,
                            MANAGER,
                            ADMINISTRATOR),
                    entry(
                            "/files.xhtml",
                            "page.files",
                            "paper",
                            CLERK,
                            BROKER,
                            OPERATOR,
                            MANAGER,
                            INSPECTOR,
                            ADMINISTRATOR),
                    entry(
                            "/prints.xhtml",
                            "page.prints",
                            "paper",
                            MANAGER,
                            INSPECTOR,
                            ADMINISTRATOR),
                    entry("/journal.xhtml", "page.journal", "journal", INSPECTOR, ADMINISTRATOR),
                    entry(
                            "/reference.xhtml",
                            "page.reference",
                            "book",
                            ADMINISTRATOR,
                            BROKER,
                            MANAGER),
                    entry(
                            "/administrator/labels.xhtml",
                            "page.labels",
                            "box",
                            ADMINISTRATOR,
                            MANAGER),
                    entry("/people.xhtml", "page.people", "people", ADMINISTRATOR),
                    entry("/webhooks.xhtml", "page.webhooks", "words", ADMINISTRATOR));

    /** Pages that show one thing out of the list of another page, and are for the same people. */
    private static final Map<String, String> DETAILS =
            Map.ofEntries(
                    Map.entry("/clerk/receipt.xhtml", "/clerk/receipts.xhtml"),
                    Map.entry("/clerk/count.xhtml", "/clerk/counts.xhtml"),
                    Map.entry("/clerk/pick.xhtml", "/clerk/picks.xhtml"),
                    Map.entry("/clerk/lot.xhtml", "/clerk/stock.xhtml"),
                    Map.entry("/clerk/posting.xhtml", "/clerk/stock.xhtml"),
                    Map.entry("/clerk/unit.xhtml", "/clerk/units.xhtml"),
                    Map.entry("/clerk/gate-pass.xhtml", "/clerk/gate-passes.xhtml"),
                    Map.entry("/operator/reloading.xhtml", "/operator/reloadings.xhtml"),
                    Map.entry("/operator/vessel.xhtml", "/operator/vessels.xhtml"),
                    Map.entry("/operator/epcis.xhtml", "/operator/quarantine.xhtml"),
                    Map.entry("/operator/tariffs.xhtml", "/operator/clocks.xhtml"),
                    Map.entry("/broker/revocation.xhtml", "/broker/declarations.xhtml"),
                    Map.entry("/broker/transit-end.xhtml", "/broker/declarations.xhtml"),
                    Map.entry("/broker/set.xhtml", "/broker/sets.xhtml"),
                    Map.entry("/broker/office.xhtml", "/broker/declarations.xhtml"),
                    Map.entry("/broker/tariff-code.xhtml", "/broker/tariff.xhtml"),
                    Map.entry("/broker/tariff-watch.xhtml", "/broker/tariff.xhtml"),
                    Map.entry("/broker/account.xhtml", "/broker/supervision.xhtml"),
                    Map.entry("/broker/turnover.xhtml", "/broker/reports.xhtml"),
                    Map.entry("/broker/placements.xhtml", "/broker/reports.xhtml"),
                    Map.entry("/person.xhtml", "/people.xhtml"));

    private static final Set<String> THROUGH_THE_HOUSE =
            Set.of(
                    "/trace.xhtml",
                    "/journal.xhtml",
                    "/people.xhtml",
                    "/prints.xhtml",
                    "/webhooks.xhtml",
                    "/operator/network.xhtml");

    /** The entry of a page, or of the list it belongs to; nothing for one that no rail names. */
    public static Optional<RailEntry> of(String path) {
        String listed = DETAILS.getOrDefault(path, path);
        return ALL.stream().filter(entry -> entry.path().equals(listed)).findFirst();
    }

    /** Whether somebody may open this page. */
    public boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }

    /** Whether a page is a list that the chosen site limits; a trace or the book never is. */
    public static boolean isOfOneSite(String path) {
        return !THROUGH_THE_HOUSE.contains(path)
                && ALL.stream().anyMatch(entry -> entry.path().equals(path));
    }

    private static RailEntry entry(String path, String key, String icon, Role... roles) {
        return new RailEntry(path, key, icon, List.of(roles));
    }
}
