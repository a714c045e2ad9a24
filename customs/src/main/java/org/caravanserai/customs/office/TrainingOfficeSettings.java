package org.caravanserai.customs.office;

/**
 * How the training office behaves.
 *
 * @param down takes nothing: filings wait
 * @param delaySeconds between registration and release, 0 to 3600; twice that on the yellow lane
 */
public record TrainingOfficeSettings(Lane lane, boolean down, int delaySeconds) {}
