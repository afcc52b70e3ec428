package org.handrail.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.handrail.content.Art;

/// The drawings of a guide. They hold no text (it could be neither translated nor spoken) and reach for nothing outside.
final class Drawings {

    private static final Set<String> REFUSED = Set.of("text", "tspan", "textpath", "script", "image", "foreignobject", "a",
            "animate", "animatetransform", "animatemotion", "set");

    private final Path folder;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final Map<Art, Optional<String>> seen = new HashMap<>();
    private final Map<Art, DrawingPlan> plans = new HashMap<>();

    Drawings(Path folder) {
        this.folder = folder;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    Art read(At at) {
        var art = new Art(at.text());
        seen.computeIfAbsent(art, this::flaw).ifPresent(flaw -> at.problem(
                "names the drawing figures/%s.svg, which %s".formatted(art.name(), flaw),
                "Put a plain SVG there: shapes alone, without words, scripts, pictures or links."));
        return art;
    }

    /// The size and the points of a drawing that was read before; empty for one that is not sound.
    Optional<DrawingPlan> plan(Art art) {
        return seen.get(art).isPresent() ? Optional.empty() : Optional.of(plans.get(art));
    }

    private Optional<String> flaw(Art art) {
        var file = folder.resolve(art.name() + ".svg");
        if (!Files.isRegularFile(file)) {
            return Optional.of("is not there");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Files.size(file) > JsonFile.LARGEST ? Optional.of("is larger than a million bytes")
                    : flaw(art, xml.createXMLStreamReader(in));
        } catch (IOException | XMLStreamException unsound) {
            return Optional.of("cannot be read as SVG");
        }
    }

    private Optional<String> flaw(Art art, XMLStreamReader reader) throws XMLStreamException {
        var root = true;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return Optional.of("declares a document type or uses an entity");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = reader.getLocalName().toLowerCase(Locale.ROOT);
                if (root && !name.equals("svg")) {
                    return Optional.of("is not an SVG");
                }
                if (root) {
                    plans.put(art, DrawingPlan.of(reader));
                }
                root = false;
                if (REFUSED.contains(name)) {
                    return Optional.of("holds a <%s>".formatted(reader.getLocalName()));
                }
                if (attributeReachesOut(reader)) {
                    return Optional.of("has a link or an event handler in a <%s>".formatted(reader.getLocalName()));
                }
            }
            if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && styleReachesOut(reader.getText())) {
                return Optional.of("has a style from elsewhere");
            }
        }
        return Optional.empty();
    }

    private static boolean attributeReachesOut(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            if (name.equals("href") || name.startsWith("on") || styleReachesOut(reader.getAttributeValue(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean styleReachesOut(String style) {
        return style.contains("@import") || style.replace("url(#", "").contains("url(");
    }
}
