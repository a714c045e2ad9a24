package org.caravanserai.customs.office;

import java.time.Duration;
import java.time.LocalDate;
import org.caravanserai.kernel.identity.DeclarationNumber;

/** The door to a customs authority. Others than the training office stand behind the same door. */
interface CustomsOffice {

    /** Whether it takes anything now. */
    boolean open();

    /** The lane it chooses for a declaration. */
    Lane lane();

    /** The next registration number of that office on that day. */
    DeclarationNumber number(String office, LocalDate day);

    /** How long until it decides on that lane; null where somebody must decide. */
    Duration decidesAfter(Lane lane);
}
