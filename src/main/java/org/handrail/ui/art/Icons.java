package org.handrail.ui.art;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The icons by name, each read once. Their files are Handrail's own and lie in `icons`; a test holds the list to them.
public final class Icons {

    /// The side of the box that every icon is drawn in.
    static final double BOX = 48;

    private static final List<String> NAMES = List.of(
            "ask", "back", "bin", "bksp", "book", "box", "chart", "check", "clock", "close", "compare", "contrast", "disk", "down",
            "edit", "eraser", "eye", "eyeoff", "file", "flip", "fork", "globe", "grip", "hand", "heart", "help", "home",
            "info", "left", "lock", "minus", "motion", "next", "out", "pause", "pen", "phone", "play", "plus",
            "power", "prev", "print", "qr", "quote", "rail", "reach", "restart", "right", "search", "shield", "skip", "slow",
            "speak", "spray", "staff", "star", "text", "thermo", "touch", "up", "usb", "users", "warn", "words");
    /// What points along the line of reading. What points in time (play, restart) does not turn.
    private static final Set<String> ALONG_THE_LINE = Set.of("back", "next", "left", "right", "out", "bksp");
    private static final Map<String, List<Stroke>> READ = new ConcurrentHashMap<>();

    private Icons() { }

    /// In the order of the alphabet.
    public static List<String> names() {
        return NAMES;
    }

    /// Whether the icon turns for a reader who reads from the right.
    public static boolean mirrored(String name) {
        known(name);
        return ALONG_THE_LINE.contains(name);
    }

    /// @throws IllegalArgumentException with every name, if there is no icon of this name
    static List<Stroke> strokes(String name) {
        return READ.computeIfAbsent(known(name), Icons::read);
    }

    private static String known(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("There is no icon " + name + ". There are " + String.join(", ", NAMES));
        }
        return name;
    }

    private static List<Stroke> read(String name) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream file = Icons.class.getResourceAsStream("icons/" + name + ".svg")) {
            XMLStreamReader in = factory.createXMLStreamReader(file);
            List<Stroke> strokes = new ArrayList<>();
            in.nextTag();
            double pen = number(in, "stroke-width");
            while (in.next() != XMLStreamConstants.END_DOCUMENT) {
                if (in.isStartElement()) {
                    strokes.add(new Stroke(form(in), in.getAttributeValue(null, "stroke-width") == null
                            ? pen : number(in, "stroke-width"), in.getAttributeValue(null, "fill") != null));
                }
            }
            return List.copyOf(strokes);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("The icon " + name + " cannot be read", e);
        }
    }

    private static Stroke.Form form(XMLStreamReader in) {
        return switch (in.getLocalName()) {
            case "path" -> new Stroke.Form.Path(in.getAttributeValue(null, "d"));
            case "circle" -> new Stroke.Form.Ring(number(in, "cx"), number(in, "cy"), number(in, "r"));
            case "rect" -> new Stroke.Form.Box(number(in, "x"), number(in, "y"), number(in, "width"), number(in, "height"),
                    number(in, "rx"));
            default -> throw new IllegalStateException("An icon has no " + in.getLocalName());
        };
    }

    /// What is not there is 0, as in SVG.
    private static double number(XMLStreamReader in, String attribute) {
        return Optional.ofNullable(in.getAttributeValue(null, attribute)).map(Double::parseDouble).orElse(0.0);
    }
}
