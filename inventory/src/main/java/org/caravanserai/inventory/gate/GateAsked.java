package org.caravanserai.inventory.gate;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** Somebody wants goods back that have left the gate; a manager decides. */
public record GateAsked(
        String gatePass, FacilityCode facility, String reason, String askedBy, Instant askedAt) {}
