package org.caravanserai.shipments.intake.edifact;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import io.xlate.edi.stream.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.intake.edifact.EdifactIntake.Warning;

/** Takes an interchange apart with StAEDI; what the segments mean is decided elsewhere. */
final class InterchangeReader {

    private final List<Segment> segments = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private List<List<String>> elements;
    private String tag;

    private InterchangeReader() {}

    /**
     * @throws InvalidInput {@code edifact-malformed} with the segment where reading ended, or
     *     {@code edifact-without-sender}
     */
    static Interchange read(byte[] whole) {
        InterchangeReader reader = new InterchangeReader();
        reader.takeApart(whole);
        return reader.interchange();
    }

    private void takeApart(byte[] whole) {
        try (EDIStreamReader reader =
                EDIInputFactory.newFactory()
                        .createEDIStreamReader(
                                new ByteArrayInputStream(whole), SyntaxLevel.charset(whole))) {
            while (reader.hasNext()) {
                take(reader);
            }
        } catch (EDIStreamException | IOException | IllegalStateException broken) {
            throw InvalidInput.of(
                    "body", "edifact-malformed", segments.size() + 1, tag == null ? "UNB" : tag);
        }
    }

    private void take(EDIStreamReader reader) throws EDIStreamException {
        switch (reader.next()) {
            case START_SEGMENT -> {
                tag = reader.getText();
                elements = new ArrayList<>();
                segments.add(new Segment(tag, elements));
            }
            case ELEMENT_DATA -> put(reader.getLocation(), reader.getText());
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
                    warnings.add(warning(tag == null ? "UNB" : tag, reader.getErrorType()));
            default -> {}
        }
    }

    private static Warning warning(String segment, EDIStreamValidationError error) {
        return switch (error) {
            case CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT ->
                    new Warning(segment, "edifact-control-count", List.of());
            case CONTROL_REFERENCE_MISMATCH ->
                    new Warning(segment, "edifact-control-reference", List.of());
            default ->
                    new Warning(segment, "edifact-segment-problem", List.of(segment, error.name()));
        };
    }

    private void put(Location where, String text) {
        List<String> element = slot(elements, where.getElementPosition(), ArrayList::new);
        int component = Math.max(1, where.getComponentPosition());
        slot(element, component, () -> "");
        element.set(component - 1, text);
    }

    private static <T> T slot(List<T> list, int position, Supplier<T> empty) {
        while (list.size() < position) {
            list.add(empty.get());
        }
        return list.get(position - 1);
    }

    private Interchange interchange() {
        Segment header =
                segments.stream()
                        .filter(segment -> segment.is("UNB"))
                        .findFirst()
                        .orElseThrow(() -> InvalidInput.of("body", "edifact-without-sender"));
        String sender = header.at(2, 1);
        if (sender == null) {
            throw InvalidInput.of("body", "edifact-without-sender");
        }
        return new Interchange(sender, header, messages(), List.copyOf(warnings));
    }

    private List<Interchange.Message> messages() {
        List<Interchange.Message> messages = new ArrayList<>();
        for (Segments message : new Segments(segments).groups("UNH")) {
            Segment header = message.all().get(0);
            messages.add(
                    new Interchange.Message(
                            String.valueOf(header.at(2, 1)),
                            header.at(2, 2) + '.' + header.at(2, 3),
                            String.valueOf(header.at(1, 1)),
                            message.headBefore("UNT")));
        }
        return messages;
    }
}
