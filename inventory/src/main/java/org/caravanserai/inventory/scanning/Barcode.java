package org.caravanserai.inventory.scanning;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a code can be, by its content alone: a scanner sends no word of where it was pointed at.
 *
 * @param text what was scanned, without the scanner's prefix and outer blanks, in capitals
 * @param meanings what it can be, the surest first; empty for nothing
 * @param elements the other elements of a GS1 code by meaning; empty for any other code
 * @param doubts what is wrong where it is almost something, such as a check digit
 */
public record Barcode(
        String text, List<Meaning> meanings, Map<String, String> elements, List<Problem> doubts) {

    private static final int LONGEST = 500;
    private static final int GTIN_DIGITS = 14;

    /** The symbology a scanner may send in front, by ISO/IEC 15424. */
    private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z][0-9a-zA-Z]");

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)^https?://[^/?#]+/[^?#]*\\?(?:[^#]*&)?(?:id|number|bin)=([^&#]+).*$");

    private static final Map<ScanKind, Pattern> OWN =
            Map.of(
                    ScanKind.RECEIPT, Pattern.compile("R-[0-9]{1,15}"),
                    ScanKind.GATE_PASS, Pattern.compile("GP-[A-Z0-9-]{1,60}"),
                    ScanKind.PICK_LIST, Pattern.compile("PL-[0-9]{1,15}"),
                    ScanKind.COUNT, Pattern.compile("C-[0-9]{1,15}"),
                    ScanKind.DECLARATION, Pattern.compile("D-[0-9]{1,12}"));

    /** One thing it can be, with the id in its one form. */
    public record Meaning(ScanKind kind, String id) {}

    public static Barcode read(String scanned) {
        String text = scanned.length() > LONGEST ? scanned.substring(0, LONGEST) : scanned;
        text = SYMBOLOGY.matcher(text.strip()).replaceFirst("");
        while (!text.isEmpty() && text.charAt(0) == Gs1.FNC1) {
            text = text.substring(1);
        }
        Matcher address = ADDRESS.matcher(text);
        if (address.matches()) {
            text = URLDecoder.decode(address.group(1), StandardCharsets.UTF_8);
        }
        return told(text.strip().toUpperCase(Locale.ROOT));
    }

    /** The number of the pallet, where it is one. */
    public Optional<Sscc> unit() {
        return meanings.stream()
                .filter(meaning -> meaning.kind() == ScanKind.HANDLING_UNIT)
                .map(meaning -> Sscc.parse(meaning.id()))
                .findFirst();
    }

    private static Barcode told(String text) {
        List<Meaning> meanings = new ArrayList<>();
        List<Problem> doubts = new ArrayList<>();
        Optional<Gs1> gs1 = text.length() > 18 ? Gs1.read(text) : Optional.empty();
        gs1.flatMap(code -> code.value("SSCC"))
                .ifPresent(
                        sscc -> add(ScanKind.HANDLING_UNIT, sscc, Sscc::parse, meanings, doubts));
        if (text.matches("[0-9 ]{18,23}") && meanings.isEmpty()) {
            add(ScanKind.HANDLING_UNIT, text, Sscc::parse, meanings, doubts);
        }
        if (text.replaceAll("[\\s-]", "").matches("[A-Z]{4}[0-9]{7}")) {
            add(ScanKind.CONTAINER, text, ContainerNumber::parse, meanings, doubts);
        }
        if (text.startsWith("LOT-")) {
            add(ScanKind.LOT, text, LotId::parse, meanings, doubts);
        }
        if (text.matches("[0-9]{8}/[0-9]{6}/.*")) {
            add(ScanKind.DECLARATION, text, DeclarationNumber::parse, meanings, doubts);
        }
        OWN.forEach(
                (kind, form) -> {
                    if (form.matcher(text).matches()) {
                        meanings.add(new Meaning(kind, text));
                    }
                });
        boolean goods = gs1.isPresent() && gs1.get().value("SSCC").isEmpty();
        if (goods || text.matches("[0-9]{" + GTIN_DIGITS + "}")) {
            String gtin = gs1.flatMap(code -> code.value("GTIN")).orElse(text);
            meanings.add(new Meaning(ScanKind.GOODS, gtin));
        }
        perhaps(text, meanings);
        return new Barcode(text, meanings, gs1.map(Gs1::elements).orElse(Map.of()), doubts);
    }

    /** Bins and seals have no form of their own: only the warehouse knows them. */
    private static void perhaps(String text, List<Meaning> meanings) {
        if (!text.isEmpty() && text.length() <= 40) {
            meanings.add(new Meaning(ScanKind.BIN, text));
        }
        try {
            meanings.add(new Meaning(ScanKind.SEAL, Seal.parse(text).number()));
        } catch (InvalidValue noSeal) {
            return;
        }
    }

    private static void add(
            ScanKind kind,
            String text,
            Function<String, ?> parse,
            List<Meaning> meanings,
            List<Problem> doubts) {
        try {
            meanings.add(new Meaning(kind, parse.apply(text).toString()));
        } catch (InvalidValue wrong) {
            doubts.add(wrong.at("code"));
        }
    }
}
