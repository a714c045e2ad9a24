package org.caravanserai.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * What a scanned or typed identifier names.
 *
 * @param kind as in a trace: container, lot, declaration, handling-unit, exit or consignment; or
 *     posting
 * @param id in its one form
 */
public record Subject(String kind, String id) {

    private static final String POSTING = "posting";

    private static final Map<String, Pattern> NUMBERED =
            Map.of(
                    "declaration",
                    Pattern.compile("D-[0-9]{1,12}"),
                    POSTING,
                    Pattern.compile("P-[0-9]{6,15}"),
                    "exit",
                    Pattern.compile("GP-[A-Z0-9-]{1,60}"),
                    "consignment",
                    Pattern.compile("[0-9]{7,10}"));

    /** Reads an identifier by its form alone; nothing if it has none that is known. */
    public static Optional<Subject> read(String given) {
        String text = given.strip();
        return Stream.<Function<String, Subject>>of(
                        t -> new Subject("container", ContainerNumber.parse(t).value()),
                        t -> new Subject("lot", LotId.parse(t).value()),
                        t -> new Subject("declaration", DeclarationNumber.parse(t).toString()),
                        t -> new Subject("handling-unit", Sscc.parse(t).value()))
                .map(reading -> tried(reading, text))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> numbered(text.toUpperCase(Locale.ROOT)));
    }

    /** What the house or a railway numbers in a form of its own. */
    private static Optional<Subject> numbered(String text) {
        return NUMBERED.entrySet().stream()
                .filter(form -> form.getValue().matcher(text).matches())
                .map(form -> new Subject(form.getKey(), text))
                .findFirst();
    }

    private static Optional<Subject> tried(Function<String, Subject> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (InvalidValue another) {
            return Optional.empty();
        }
    }

    /** As a person reads it. */
    public String label() {
        return kind.equals("container") ? ContainerNumber.asReceived(id).printed() : id;
    }

    /** Where the thing is shown with all that hangs together with it. */
    public String address() {
        return POSTING.equals(kind) ? "/clerk/posting.xhtml?number=" + id : traced();
    }

    private String traced() {
        return "/trace.xhtml?kind=" + kind + "&id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
