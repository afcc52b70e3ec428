package org.handrail.ui.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Word;
import org.handrail.ui.type.Words;
import org.handrail.ui.type.Words.WordInText;

/// Words to know that stand too high to be touched: they stay marked, and are buttons no longer.
public final class HighWords {

    private HighWords() { }

    /// @param reach how far below the top of the node touching begins
    /// @return the marked words in the order of reading, each once
    public static List<WordInText> mark(Node node, double reach) {
        Map<Word.Id, WordInText> marked = new LinkedHashMap<>();
        mark(node, reach, marked);
        return List.copyOf(marked.values());
    }

    private static void mark(Node node, double reach, Map<Word.Id, WordInText> marked) {
        if (node instanceof Words words) {
            words.getChildren().replaceAll(child -> child instanceof Button button && child.getLayoutY() < reach
                    ? plain(button, marked) : child);
            lead(words.getChildren());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> mark(child, reach - child.getLayoutY(), marked));
        }
    }

    /// Where a word goes on low enough to be touched, that part of it is the button.
    private static void lead(List<Node> children) {
        for (int i = 1; i < children.size(); i++) {
            if (children.get(i) instanceof Button rest && !(children.get(i - 1) instanceof Button)) {
                rest.setFocusTraversable(true);
                rest.getStyleClass().remove("word-rest");
            }
        }
    }

    private static Node plain(Button button, Map<Word.Id, WordInText> marked) {
        WordInText word = (WordInText) button.getUserData();
        marked.putIfAbsent(word.word(), word);
        Pane look = (Pane) button.getGraphic();
        button.setGraphic(null);
        look.getStyleClass().add("word-marked");
        look.setUserData(word);
        look.resize(look.getPrefWidth(), look.getPrefHeight());
        look.setLayoutX(button.getLayoutX());
        look.setLayoutY(button.getLayoutY());
        return look;
    }
}
