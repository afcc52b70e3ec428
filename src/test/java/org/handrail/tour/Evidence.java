package org.handrail.tour;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;

/// Pictures of what is wrong, to be looked at after the tests.
final class Evidence {

    static final Path FOLDER = Path.of("target", "faults");

    private Evidence() { }

    /// Keeps a picture with these faults marked, if there are any. FX thread only.
    ///
    /// @return one line for each fault, with the picture to look at
    static List<String> of(List<Fault> faults, Scene scene, Album album, String file) {
        if (!faults.isEmpty()) {
            BufferedImage picture = Album.picture(scene);
            Marked.mark(picture, faults);
            album.keep(picture, file);
        }
        return faults.stream().map(fault -> FOLDER.resolve(file) + ": " + fault).toList();
    }
}
