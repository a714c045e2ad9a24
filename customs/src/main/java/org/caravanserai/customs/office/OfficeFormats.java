package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the answers of offices that are reached by files: a single administrative document that got
 * its registration number, or a message of an office of the EAEU ({@link EaeuAnswers}). Elements
 * are found by their local names, because namespaces change with editions.
 */
@ApplicationScoped
class OfficeFormats {

    /** Bytes; a declaration of 999 items takes about half of it. */
    static final int LONGEST = 4_000_000;

    /** What offices write is nested ten deep; without a bound a file could exhaust the stack. */
    private static final int DEEPEST = 100;

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/uu", Locale.ROOT);

    @Inject EaeuAnswers eaeu;

    /**
     * A message that could be read.
     *
     * @param answers at least one
     */
    record Read(String format, List<OfficeAnswer> answers) {}

    /**
     * The text of a file as an office sent it, without the mark that some programs begin it with.
     *
     * @throws InvalidInput {@code office-message-too-long}, {@code office-message-not-utf-8}
     */
    static String text(byte[] file) {
        if (file.length > LONGEST) {
            throw InvalidInput.of("file", "office-message-too-long", LONGEST / 1_000_000);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherwiseCoded) {
            throw InvalidInput.of("file", "office-message-not-utf-8");
        }
    }

    /**
     * @throws InvalidInput {@code office-message-unreadable} or {@code declaration-number-format}
     */
    Read read(String raw) {
        if (raw == null || raw.isBlank()) {
            throw InvalidInput.of("file", "office-message-unreadable");
        }
        Element root = parse(raw).getDocumentElement();
        try {
            if ("ASYCUDA".equals(root.getLocalName())) {
                return new Read("ASYCUDA", List.of(asycuda(root, raw)));
            }
            List<OfficeAnswer> said = eaeu.read(root, sha256(raw));
            if (!said.isEmpty()) {
                return new Read("EAEU", said);
            }
        } catch (InvalidValue
                | DateTimeException
                | IndexOutOfBoundsException
                | NumberFormatException wrong) {
            throw InvalidInput.of("file", "office-message-unreadable");
        }
        throw InvalidInput.of("file", "office-message-unreadable");
    }

    private static OfficeAnswer asycuda(Element root, String raw) {
        Element registration = element(root, "Registration");
        String serial = required(registration, "Number");
        LocalDate date = date(required(registration, "Date"));
        String office = required(root, "Customs_clearance_office_code");
        Element reference = element(element(root, "Declarant"), "Reference");
        DeclarationNumber number = new DeclarationNumber(office, date, Integer.parseInt(serial));
        return new OfficeAnswer(
                sha256(raw),
                OfficeAnswer.Kind.REGISTERED,
                text(reference, "Number"),
                number,
                List.of(),
                null,
                null,
                null);
    }

    static LocalDate date(String text) {
        return text.indexOf('-') > 0 ? LocalDate.parse(text) : LocalDate.parse(text, AMERICAN);
    }

    static Element element(Element within, String name) {
        if (within == null) {
            return null;
        }
        if (name.equals(within.getLocalName())) {
            return within;
        }
        NodeList found = within.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? null : (Element) found.item(0);
    }

    static String text(Element within, String name) {
        Element found = element(within, name);
        String text = found == null ? "" : found.getTextContent().strip();
        return text.isEmpty() ? null : text;
    }

    static String required(Element within, String name) {
        String text = text(within, name);
        if (text == null) {
            throw new InvalidValue("required");
        }
        return text;
    }

    /** No document type and no entity is ever resolved: messages come from outside. */
    private static Document parse(String raw) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(DEPTH, Integer.toString(DEEPEST));
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(raw)));
        } catch (SAXException | IOException unreadable) {
            throw InvalidInput.of("file", "office-message-unreadable");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String raw) {
        try {
            byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
