package org.handrail;

import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.handrail.loading.Shipped;
import org.handrail.ui.art.Drawings;

/// The drawings that the project ships.
final class Drawn {

    private Drawn() { }

    static Drawings shipped() {
        Path figures = Shipped.GUIDES.resolve("dsrct", "figures");
        return new Drawings(art -> Optional.of(figures.resolve(art.name() + ".svg")).filter(Files::isReadable).map(file -> {
            try {
                return file.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }), Drawings.USUAL_BOUND);
    }
}
