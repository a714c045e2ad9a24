package org.caravanserai.shipments.intake.edifact;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character set that an interchange announces in UNB (ISO 9735, code list 0001). UNOC is ISO
 * 8859-1 and not UTF-8, which senders and readers often mix up.
 */
final class SyntaxLevel {

    private static final Pattern ANNOUNCED = Pattern.compile("UNB.UNO([A-Z])");
    private static final int WITHIN = 200;
    private static final Map<String, String> CHARSETS =
            Map.of(
                    "C", "ISO-8859-1",
                    "D", "ISO-8859-2",
                    "E", "ISO-8859-5",
                    "F", "ISO-8859-7",
                    "W", "UTF-8",
                    "Y", "UTF-8");

    private SyntaxLevel() {}

    /** ISO 8859-1 where nothing else is announced: it reads the plain letters of UNOA and UNOB. */
    static String charset(byte[] interchange) {
        int length = Math.min(interchange.length, WITHIN);
        Matcher announced =
                ANNOUNCED.matcher(new String(interchange, 0, length, StandardCharsets.ISO_8859_1));
        return announced.find()
                ? CHARSETS.getOrDefault(announced.group(1), "ISO-8859-1")
                : "ISO-8859-1";
    }
}
