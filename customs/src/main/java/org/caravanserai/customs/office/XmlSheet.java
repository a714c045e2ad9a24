package org.caravanserai.customs.office;

import java.io.StringWriter;
import java.math.BigDecimal;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements one below the other; what has no value is left out. */
final class XmlSheet {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Something that may fail to be written, which in memory it never does. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    XmlSheet() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private XmlSheet step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlSheet open(String name) {
        return step(() -> xml.writeStartElement(name));
    }

    XmlSheet attribute(String name, String value) {
        return step(() -> xml.writeAttribute(name, value));
    }

    XmlSheet close() {
        return step(xml::writeEndElement);
    }

    XmlSheet put(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        String shown =
                value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return step(
                () -> {
                    xml.writeStartElement(name);
                    xml.writeCharacters(shown);
                    xml.writeEndElement();
                });
    }

    String done() {
        step(xml::writeEndDocument);
        return text.toString();
    }
}
