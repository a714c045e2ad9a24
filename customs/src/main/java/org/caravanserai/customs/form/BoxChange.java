package org.caravanserai.customs.form;

import java.time.LocalDate;

/**
 * What an administrator changes about a box from a day on.
 *
 * @param list null for none
 */
public record BoxChange(int size, String list, LocalDate validFrom, String source, String mark) {}
