package org.caravanserai.kernel.once;

/**
 * What was answered to a request.
 *
 * @param status HTTP status
 * @param body JSON, empty where there is none
 */
public record Answer(int status, String body) {}
