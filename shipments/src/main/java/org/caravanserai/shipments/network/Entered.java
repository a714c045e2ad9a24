package org.caravanserai.shipments.network;

import java.util.List;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.Problem;

/** Reads what somebody entered about the corridor and collects what is wrong with it. */
public record Entered(Network network, List<Problem> problems) {

    public static final int LONG = 500;
    public static final int SHORT = 200;
    private static final String CARGO = "[0-9]{2,10}";

    public <T> T given(String field, T value) {
        if (value == null) {
            problems.add(Problem.of(field, "required"));
        }
        return value;
    }

    public String text(String field, String given, int longest) {
        String text = given == null ? "" : Given.collapsed(given);
        if (text.isEmpty()) {
            problems.add(Problem.of(field, "required"));
        } else if (text.length() > longest) {
            problems.add(Problem.of(field, "text-too-long", longest, text.length()));
        }
        return text;
    }

    /** The code of a facility we know. */
    public String facility(String field, String given) {
        if (given == null || given.isBlank()) {
            problems.add(Problem.of(field, "required"));
            return null;
        }
        String code = given.strip();
        if (network.find(code).isEmpty()) {
            problems.add(Problem.of(field, "unknown-facility", Given.shown(code)));
        }
        return code;
    }

    /** First digits of commodity codes; null for all cargo. */
    String cargo(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String digits = given.strip();
        if (!digits.matches(CARGO)) {
            problems.add(Problem.of("cargo", "cargo-digits", Given.shown(digits)));
        }
        return digits;
    }
}
