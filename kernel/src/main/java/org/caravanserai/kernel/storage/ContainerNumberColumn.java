package org.caravanserai.kernel.storage;

import jakarta.persistence.Converter;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.hibernate.annotations.Immutable;

/** Keeps {@link ContainerNumber} as it was received. */
@Immutable
@Converter(autoApply = true)
public class ContainerNumberColumn extends TextColumn<ContainerNumber> {

    public ContainerNumberColumn() {
        super(ContainerNumber::value, ContainerNumber::asReceived);
    }
}
