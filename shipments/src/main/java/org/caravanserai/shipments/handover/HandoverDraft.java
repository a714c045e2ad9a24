package org.caravanserai.shipments.handover;

import java.util.List;

/**
 * A note as somebody writes it.
 *
 * @param from code of the site that hands over
 * @param to code of the site it is for
 * @param shift as the sites call it, for example {@code 22.11 night}
 * @param points what stays to be done, each in a line of its own
 * @param containers numbers of boxes it is about
 */
public record HandoverDraft(
        String from,
        String to,
        String shift,
        String body,
        List<String> points,
        List<String> containers) {}
