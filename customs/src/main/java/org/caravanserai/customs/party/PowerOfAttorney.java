package org.caravanserai.customs.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.kernel.identity.PartyId;

/** A client lets a broker act before customs: for these procedures, from one day to another. */
@Entity
@Table(schema = "customs", name = "power_of_attorney")
class PowerOfAttorney {

    @Id
    @GeneratedValue(generator = "power_of_attorney")
    @SequenceGenerator(
            name = "power_of_attorney",
            schema = "customs",
            sequenceName = "power_of_attorney_seq")
    Long id;

    String broker;
    PartyId client;

    /** Two-digit codes with blanks between them; empty for all procedures. */
    String procedures;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    /** Highest customs value in tenge of one declaration; null for no limit. */
    @Column(name = "limit_amount")
    BigDecimal limit;

    String document;

    @Column(name = "revoked_on")
    LocalDate revokedOn;

    @Column(name = "revoked_by")
    String revokedBy;

    @Column(name = "revoked_because")
    String revokedBecause;

    boolean inForce(LocalDate day) {
        boolean revoked = revokedOn != null && !day.isBefore(revokedOn);
        return !revoked && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    List<String> codes() {
        return procedures.isEmpty() ? List.of() : Arrays.asList(procedures.split(" "));
    }

    /** Its last day, if it is for that procedure and has one; else null. */
    LocalDate last(String procedure) {
        if (!procedures.isEmpty() && !codes().contains(procedure)) {
            return null;
        }
        LocalDate revoked = revokedOn == null ? null : revokedOn.minusDays(1);
        return revoked != null && (validTo == null || revoked.isBefore(validTo))
                ? revoked
                : validTo;
    }

    boolean covers(String procedure, LocalDate day, BigDecimal value) {
        boolean named = procedures.isEmpty() || codes().contains(procedure);
        boolean within = limit == null || value == null || value.compareTo(limit) <= 0;
        return inForce(day) && named && within;
    }
}
