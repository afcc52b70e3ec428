package org.handrail.ui.art;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// Reads a drawing once and keeps only what it knows; the rest is refused, or left out where it draws nothing. What is
/// painted later is what was written here, never the file itself.
final class DrawingReader {

    private static final int CHARACTERS = 400_000;
    private static final int ELEMENTS = 4_000;
    private static final int DEPTH = 32;
    private static final Set<String> DRAWN = Set.of("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon",
            "defs", "linearGradient", "radialGradient", "stop", "clipPath");
    private static final Set<String> LEFT_OUT = Set.of("title", "desc", "metadata");
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamReader in;
    private final StringWriter body = new StringWriter();
    private final XMLStreamWriter out;
    private final StringBuilder style = new StringBuilder();
    private int elements;

    private DrawingReader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        in = factory.createXMLStreamReader(new StringReader(svg));
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(body);
    }

    static DrawingText read(String svg) throws DrawingRefused {
        if (svg.length() > CHARACTERS) {
            throw new DrawingRefused("it is longer than " + CHARACTERS + " characters");
        }
        if (svg.contains("<!DOCTYPE") || svg.contains("<!ENTITY")) {
            throw new DrawingRefused("it has a document type; remove the DOCTYPE");
        }
        try {
            return new DrawingReader(svg).read();
        } catch (XMLStreamException e) {
            throw new DrawingRefused("it is not well-formed: " + e.getMessage());
        }
    }

    private DrawingText read() throws XMLStreamException, DrawingRefused {
        in.nextTag();
        if (!isSvg("svg")) {
            throw new DrawingRefused("its root element is not svg of " + SVG);
        }
        Map<String, String> root = attributes();
        children(1);
        out.flush();
        return new DrawingText(root, style.toString(), body.toString());
    }

    private void children(int depth) throws XMLStreamException, DrawingRefused {
        if (depth > DEPTH) {
            throw new DrawingRefused("its elements stand more than " + DEPTH + " deep");
        }
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(depth);
            } else if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
                throw new DrawingRefused("it has words in it: " + in.getText().strip());
            }
        }
    }

    private void element(int depth) throws XMLStreamException, DrawingRefused {
        if (++elements > ELEMENTS) {
            throw new DrawingRefused("it has more than " + ELEMENTS + " elements");
        }
        if (isSvg("style")) {
            style.append(DrawingValues.checkedRules(in.getElementText())).append('\n');
        } else if (!SVG.equals(in.getNamespaceURI()) || LEFT_OUT.contains(in.getLocalName())) {
            leaveOut();
        } else if (DRAWN.contains(in.getLocalName())) {
            out.writeStartElement(in.getLocalName());
            for (Map.Entry<String, String> attribute : attributes().entrySet()) {
                out.writeAttribute(attribute.getKey(), attribute.getValue());
            }
            children(depth + 1);
            out.writeEndElement();
        } else {
            throw new DrawingRefused("it has an element " + in.getLocalName()
                    + "; a drawing is made of shapes, without text, scripts, pictures or references");
        }
    }

    private void leaveOut() throws XMLStreamException {
        for (int open = 1; open > 0;) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> { }
            }
        }
    }

    private Map<String, String> attributes() throws DrawingRefused {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            DrawingValues.check(name, in.getAttributeValue(i));
            if (in.getAttributeNamespace(i) == null || in.getAttributeNamespace(i).isEmpty()) {
                kept.put(name, in.getAttributeValue(i));
            }
        }
        return kept;
    }

    private boolean isSvg(String name) {
        return SVG.equals(in.getNamespaceURI()) && name.equals(in.getLocalName());
    }
}
