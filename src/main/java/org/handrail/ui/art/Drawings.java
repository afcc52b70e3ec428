package org.handrail.ui.art;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.handrail.content.Art;
import org.handrail.session.Comfort.Contrast;

/// Every drawing as a picture in the colours of the theme. May be called on any thread; painting takes milliseconds, so
/// better not on the FX thread. A drawing that cannot be shown leaves its place empty and one line in the log for each reason, however
/// often it is asked for: a family sees no error for a picture, since its words stand beside it.
public final class Drawings {

    /// Bytes of pictures to keep: the home screen and a few pages at 3840 x 2160.
    public static final long USUAL_BOUND = 96L << 20;

    private static final Logger LOG = System.getLogger(Drawings.class.getName());
    private static final int LONGEST = 1 << 20;

    private final Function<Art, Optional<URL>> source;
    private final Map<Contrast, Tokens> tokens = new EnumMap<>(Contrast.class);
    private final Map<Plate, Key> latest = new ConcurrentHashMap<>();
    private final PlateRack<Key> rack;
    private final Map<Art, String> told = new ConcurrentHashMap<>();

    /// @param source where the drawings of guides lie; a name that it does not know may be one of Handrail's own
    /// @param bound  in bytes of pixels
    public Drawings(Function<Art, Optional<URL>> source, long bound) {
        this.source = source;
        this.rack = new PlateRack<>(bound);
        for (Contrast contrast : Contrast.values()) {
            tokens.put(contrast, Tokens.of(contrast));
        }
    }

    /// The picture, exactly as large as the plate. The same plate gives the same picture as long as its file is the same.
    public Image draw(Plate plate) {
        Key key;
        try {
            key = new Key(plate, ByteBuffer.wrap(bytes(source.apply(plate.art()).or(() -> own(plate.art())))));
        } catch (IOException e) {
            return instead(plate, e);
        }
        latest.put(plate, key);
        return rack.get(key).orElseGet(() -> rack.keep(key, paint(key)));
    }

    /// The picture as it was last drawn, if it is still at hand: costs nothing.
    public Optional<Image> atHand(Plate plate) {
        return Optional.ofNullable(latest.get(plate)).flatMap(rack::get);
    }

    private Image paint(Key key) {
        try {
            return paint(key.plate(), key.content().array());
        } catch (DrawingRefused | RuntimeException e) {
            return instead(key.plate(), e);
        }
    }

    private Image paint(Plate plate, byte[] content) throws DrawingRefused {
        Optional<String> photo = Photo.format(content);
        return photo.isPresent() ? Brush.image(Photo.paint(content, photo.get(), plate))
                : Brush.paint(DrawingReader.read(new String(content, StandardCharsets.UTF_8)),
                        Palette.of(tokens.get(plate.contrast()), plate.family()), plate);
    }

    /// Handrail's own drawing of that name, if it has one, or nothing.
    private Image instead(Plate plate, Exception why) {
        String reason = String.valueOf(why.getMessage());
        if (!reason.equals(told.put(plate.art(), reason))) {
            LOG.log(Level.WARNING, "The drawing {0} is left out: {1}", plate.art().name(), reason);
        }
        try {
            return own(plate.art()).isPresent() ? paint(plate, bytes(own(plate.art()))) : Brush.blank(plate);
        } catch (DrawingRefused | IOException | RuntimeException e) {
            return Brush.blank(plate);
        }
    }

    private static byte[] bytes(Optional<URL> file) throws IOException {
        URLConnection connection = file.orElseThrow(() -> new IOException("there is no such drawing")).openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("its file is larger than " + LONGEST + " bytes");
            }
            return bytes;
        }
    }

    private static Optional<URL> own(Art art) {
        return Optional.ofNullable(Drawings.class.getResource(art.name() + ".svg"));
    }

    /// The content is part of it, so that a drawing that is replaced while the kiosk runs is painted anew.
    private record Key(Plate plate, ByteBuffer content) { }
}
