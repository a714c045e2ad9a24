package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caravanserai.customs.procedure.OfficeCalendar;
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
 * its registration number, or the marks of an office of the EAEU (GTDoutCustomsMark) with number
 * and decision. Elements are found by their local names, because namespaces change with editions.
 */
@ApplicationScoped
class OfficeFormats {

    private static final int LONGEST = 1_000_000;

    /** Decisions that are a release, by the older classifier. */
    private static final Set<String> RELEASES = Set.of("10", "11", "21", "22", "23");

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/uu", Locale.ROOT);

    @Inject FileOffice files;

    /** A message that could be read. */
    record Read(String format, OfficeAnswer answer) {}

    /**
     * @throws InvalidInput {@code office-message-unreadable} or {@code declaration-number-format}
     */
    Read read(String raw) {
        if (raw == null || raw.isBlank() || raw.length() > LONGEST) {
            throw InvalidInput.of("file", "office-message-unreadable");
        }
        Element root = parse(raw).getDocumentElement();
        try {
            if ("ASYCUDA".equals(root.getLocalName())) {
                return new Read("ASYCUDA", asycuda(root, raw));
            }
            Element mark = element(root, EaeuNames.MARK);
            if (mark != null) {
                return new Read("EAEU", eaeu(mark, raw));
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

    private OfficeAnswer eaeu(Element mark, String raw) {
        Element id = element(mark, "GTDID");
        LocalDate date = LocalDate.parse(required(id, "RegistrationDate").substring(0, 10));
        DeclarationNumber number =
                new DeclarationNumber(
                        required(id, "CustomsCode"),
                        date,
                        Integer.parseInt(required(id, "GTDNumber")));
        String code = text(mark, "DecisionCode");
        String sent = text(mark, "RefDocumentID");
        String own = text(mark, "DocumentID");
        return new OfficeAnswer(
                own == null ? sha256(raw) : own,
                kind(code),
                sent == null ? null : files.declaration(sent.toLowerCase(Locale.ROOT)).orElse(null),
                number,
                List.of(),
                code,
                null,
                code == null
                        ? date.atTime(LocalTime.NOON).atZone(OfficeCalendar.ZONE).toInstant()
                        : null);
    }

    private static OfficeAnswer.Kind kind(String code) {
        if (code == null) {
            return OfficeAnswer.Kind.REGISTERED;
        }
        return RELEASES.contains(code) ? OfficeAnswer.Kind.RELEASED : OfficeAnswer.Kind.REFUSED;
    }

    private static LocalDate date(String text) {
        return text.indexOf('-') > 0 ? LocalDate.parse(text) : LocalDate.parse(text, AMERICAN);
    }

    private static Element element(Element within, String name) {
        if (within == null) {
            return null;
        }
        if (name.equals(within.getLocalName())) {
            return within;
        }
        NodeList found = within.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? null : (Element) found.item(0);
    }

    private static String text(Element within, String name) {
        Element found = element(within, name);
        String text = found == null ? "" : found.getTextContent().strip();
        return text.isEmpty() ? null : text;
    }

    private static String required(Element within, String name) {
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
