package org.caravanserai.shipments.network;

import java.math.BigDecimal;
import java.util.List;

/**
 * A way that could be taken, with what it costs.
 *
 * @param usualHours of half of the boxes, waits for what stops the way included
 * @param worstHours what nine of ten do not exceed
 * @param costUsd for one 40-foot box; null when a leg of it has no figure
 * @param riskHours how much it may take longer than usual
 * @param stoppedBy bans and holds that lie on it now
 */
public record RouteChoice(
        List<Leg> legs,
        BigDecimal distanceKm,
        BigDecimal usualHours,
        BigDecimal worstHours,
        BigDecimal costUsd,
        BigDecimal riskHours,
        List<Restriction> stoppedBy) {}
