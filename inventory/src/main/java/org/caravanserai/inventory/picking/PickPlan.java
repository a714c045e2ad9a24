package org.caravanserai.inventory.picking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;

/**
 * What a pick list would take, and in which order: a pure answer to a request, from what could be
 * taken.
 */
final class PickPlan {

    private static final Comparator<Candidate> OLDEST =
            Comparator.comparing(Candidate::putAway).thenComparing(Candidate::account);

    private static final Comparator<Candidate> ENDS =
            Comparator.comparing(
                    Candidate::ends, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<Part> parts = new ArrayList<>();
    private final Map<Account, Amounts> taken = new HashMap<>();
    private final PickRequest request;
    private final List<Candidate> ready;
    private BigDecimal lacking = BigDecimal.ZERO;

    /**
     * A part of the plan.
     *
     * @param turn its place among those that could be taken, from 1
     * @param turns how many could be taken
     */
    record Part(Candidate from, Amounts amounts, int turn, int turns) {

        Instant putAway() {
            return from.putAway();
        }
    }

    private PickPlan(PickRequest request, List<Candidate> candidates) {
        this.request = request;
        Comparator<Candidate> order =
                request.discharge() == Discharge.FEFO ? ENDS.thenComparing(OLDEST) : OLDEST;
        ready =
                candidates.stream()
                        .filter(one -> one.mayLeave() && !one.held() && !one.free().isZero())
                        .sorted(order)
                        .toList();
    }

    static PickPlan of(PickRequest request, List<Candidate> candidates) {
        PickPlan plan = new PickPlan(request, candidates);
        if (request.discharge() == Discharge.NAMED) {
            plan.named();
        } else {
            plan.take(plan.ready, request.packages());
        }
        return plan;
    }

    /** One lot after the other in the order named, until there are as many as wanted in all. */
    private void named() {
        BigDecimal all = request.packages();
        for (PickRequest.Named wanted : request.lots()) {
            named(wanted, all == null ? null : all.subtract(found()));
        }
        if (all != null) {
            lacking = all.subtract(found());
        }
    }

    /**
     * @param most of all lots that are still to come; null where no number was given for all
     */
    private void named(PickRequest.Named wanted, BigDecimal most) {
        List<Candidate> of =
                ready.stream()
                        .filter(one -> one.lot().id().equals(wanted.lot()))
                        .filter(
                                one ->
                                        wanted.location() == null
                                                || wanted.location().isBlank()
                                                || one.bin().equals(wanted.location().strip()))
                        .toList();
        if (of.isEmpty() && wanted.packages() == null) {
            lacking = lacking.add(BigDecimal.ONE);
        }
        take(of, least(wanted.packages(), most));
    }

    private static BigDecimal least(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.min(other);
    }

    /**
     * @param packages how many in all; null for everything
     */
    private void take(List<Candidate> from, BigDecimal packages) {
        BigDecimal open = packages;
        for (int i = 0; i < from.size() && (open == null || open.signum() > 0); i++) {
            Candidate one = from.get(i);
            Amounts free = one.free().minus(taken.getOrDefault(one.account(), Amounts.ZERO));
            boolean counted = open == null || free.packages().signum() > 0;
            if (!counted || free.isZero()) {
                continue;
            }
            Amounts part = open == null ? free : portion(free, open, one);
            parts.add(new Part(one, part, i + 1, from.size()));
            taken.merge(one.account(), part, Amounts::plus);
            open = open == null ? null : open.subtract(part.packages());
        }
        if (open != null) {
            lacking = lacking.add(open);
        }
    }

    private static Amounts portion(Amounts free, BigDecimal open, Candidate one) {
        BigDecimal packages = open.min(free.packages());
        return Amounts.of(free.in(one.lot().unit()).portion(packages));
    }

    List<Part> parts() {
        return parts;
    }

    /** Packages asked for that are not there; for a lot named whole that is not there, one. */
    BigDecimal lacking() {
        return lacking;
    }

    BigDecimal found() {
        return parts.stream()
                .map(part -> part.amounts().packages())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    PickRequest request() {
        return request;
    }
}
