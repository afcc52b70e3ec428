package org.handrail.ui.screens.reader;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.handrail.content.Word;
import org.handrail.session.Place;
import org.handrail.ui.View;

/// What happens when a word to know is touched.
public final class Meanings {

    private Meanings() { }

    public static BiConsumer<Word.Id, Node> open(View view) {
        return (word, _) -> view.kiosk().go(new Place.Meaning(word));
    }
}
