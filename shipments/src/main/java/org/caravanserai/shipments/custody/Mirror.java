package org.caravanserai.shipments.custody;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.event.ReleaseRevoked;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.event.SurplusFound;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.container.Holds;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.exception.Alarm;
import org.caravanserai.shipments.exception.Alert;
import org.caravanserai.shipments.exception.Severity;

/** Takes over holds that other rooms set on containers, and raises what they found wrong. */
@ApplicationScoped
public class Mirror {

    @Inject Register register;
    @Inject Holds holds;
    @Inject Alarm alarm;

    void on(@Observes @Priority(Priorities.SHIPMENTS) GoodsHeld held) {
        if (held.on().kind() == HoldSubject.Kind.CONTAINER) {
            ContainerNumber container = ContainerNumber.asReceived(held.on().id());
            register.entered(container);
            holds.set(container, held.hold(), held.reason(), held.effectiveAt());
        }
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) HoldLifted lifted) {
        if (lifted.on().kind() == HoldSubject.Kind.CONTAINER) {
            holds.lift(
                    ContainerNumber.asReceived(lifted.on().id()),
                    lifted.hold(),
                    lifted.reason(),
                    lifted.effectiveAt());
        }
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) SealMismatchFound found) {
        register.entered(found.container());
        holds.set(found.container(), Holds.SEAL, "shipments.hold.seal", found.effectiveAt());
        alarm.raise(
                new Alert(
                        "seal-mismatch",
                        Alarm.container(found.container()),
                        String.valueOf(found.found()),
                        found.facility(),
                        Severity.HIGH,
                        found.effectiveAt(),
                        List.of(
                                found.container().value(),
                                shown(found.expected()),
                                shown(found.found()),
                                String.valueOf(found.foundBy()))));
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) ShortageFound found) {
        alarm.raise(
                new Alert(
                        "shortage-found",
                        found.subject(),
                        found.consignment() + '/' + found.line() + '/' + found.effectiveAt(),
                        found.facility(),
                        Severity.HIGH,
                        found.effectiveAt(),
                        List.of(
                                String.valueOf(found.container()),
                                String.valueOf(found.line()),
                                found.missing().packages().toPlainString()),
                        Alert.whose(found.owner())));
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) SurplusFound found) {
        alarm.raise(
                new Alert(
                        "surplus-found",
                        found.subject(),
                        found.act() + '/' + found.effectiveAt(),
                        found.facility(),
                        Severity.MEDIUM,
                        found.effectiveAt(),
                        List.of(
                                found.lot().value(),
                                found.surplus().packages().toPlainString(),
                                found.act()),
                        Alert.whose(found.owner())));
    }

    void on(@Observes @Priority(Priorities.SHIPMENTS) ReleaseRevoked revoked) {
        alarm.raise(
                new Alert(
                        "release-revoked",
                        revoked.subject(),
                        revoked.effectiveAt().toString(),
                        null,
                        Severity.HIGH,
                        revoked.effectiveAt(),
                        List.of(
                                revoked.number() == null
                                        ? revoked.declaration()
                                        : revoked.number().printed(),
                                revoked.reason()),
                        Alert.whose(revoked.client())));
    }

    private static String shown(Object seal) {
        return seal == null ? "–" : seal.toString();
    }
}
