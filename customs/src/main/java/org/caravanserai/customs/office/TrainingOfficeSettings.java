package org.caravanserai.customs.office;

/**
 * How the training office answers.
 *
 * @param delaySeconds between registration and release; twice as long on the yellow lane
 * @param asksDocuments whether it asks for documents on the yellow lane and decides by the answer
 * @param outcome what it comes to
 */
public record TrainingOfficeSettings(
        Lane lane, boolean down, int delaySeconds, boolean asksDocuments, Outcome outcome) {

    /** What the office comes to. */
    public enum Outcome {
        RELEASE,
        REFUSE_REGISTRATION,
        REFUSE_RELEASE
    }

    /** An office that releases and asks for nothing. */
    public TrainingOfficeSettings(Lane lane, boolean down, int delaySeconds) {
        this(lane, down, delaySeconds, false, Outcome.RELEASE);
    }
}
