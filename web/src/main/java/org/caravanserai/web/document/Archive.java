package org.caravanserai.web.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Makes a file PDF/A-1b (ISO 19005-1, level B): what it is stands in its metadata, its colours are
 * named, so that it reads the same in ten years, which is how long customs papers are kept.
 */
final class Archive {

    private static final String PRODUCER = "Caravanserai";

    private static final String PACKET =
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>%2$s</xmp:CreateDate><xmp:ModifyDate>%2$s</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>%3$s</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Archive() {}

    static void mark(PDDocument document, String title, Instant at) throws IOException {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        document.setVersion(1.4f);
        inform(document.getDocumentInformation(), title, second);
        String packet = PACKET.formatted(escaped(title), second, PRODUCER);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        PDOutputIntent colours =
                new PDOutputIntent(
                        document,
                        new ByteArrayInputStream(
                                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        colours.setInfo("sRGB IEC61966-2.1");
        colours.setOutputCondition("sRGB IEC61966-2.1");
        colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
    }

    private static void inform(PDDocumentInformation about, String title, Instant at) {
        about.setTitle(title);
        about.setProducer(PRODUCER);
        Calendar moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        about.setCreationDate(moment);
        about.setModificationDate(moment);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
