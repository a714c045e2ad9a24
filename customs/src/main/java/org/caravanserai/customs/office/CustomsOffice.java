package org.caravanserai.customs.office;

import java.time.Duration;
import java.util.function.Supplier;
import org.caravanserai.customs.declaration.OfficeAnswers.FiledDeclaration;
import org.caravanserai.kernel.identity.DeclarationNumber;

/**
 * The door to a customs authority. The training office stands behind it, and offices that are
 * reached by files; what they say later comes in by {@link OfficePost}.
 */
interface CustomsOffice {

    /** Whether it takes anything now. */
    boolean open();

    /** Hands a filing over. */
    Reply take(FiledDeclaration filed);

    /**
     * What it decides when its time has come.
     *
     * @return null for release, or the reason why not
     */
    String refuses(long declaration);

    /** What comes of handing over at once. */
    sealed interface Reply permits Registers, Refuses, Later {}

    /**
     * It registers.
     *
     * @param decides how long until it decides; null where somebody must decide
     */
    record Registers(Lane lane, Duration decides, Supplier<DeclarationNumber> number)
            implements Reply {}

    /** It refuses to register. */
    record Refuses(String reason) implements Reply {}

    /**
     * Its answer comes by itself.
     *
     * @param outcome what was done, as a word for the log of attempts
     */
    record Later(String outcome) implements Reply {}
}
