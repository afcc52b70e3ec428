package org.handrail.ui.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.handrail.content.Word;

/// The one node that shows text. It never wraps: it places lines that are already broken.
///
/// It is as wide as it was asked to fill and as high as its lines; neither changes. It has that size before any layout pass,
/// because text whose direction differs from its page is mirrored about its middle, and a pop-over asks where a word is. Colour
/// comes from the style class `words` and the looked-up colour of whatever it stands in.
public final class Words extends Pane {

    private static final String REST = "word-rest";

    private static final Pattern BEFORE = Pattern.compile("\\p{P}*$");
    private static final Pattern BEHIND = Pattern.compile("^\\p{IsLatin}{0,3}\\p{P}*");

    private final Laid laid;
    private boolean heading;

    Words(Laid laid, Pos alignment, BiConsumer<Word.Id, Node> touched) {
        this.laid = laid;
        setNodeOrientation(laid.direction());
        double width = alignment.getHpos() == HPos.LEFT ? Math.max(laid.used(), 1) : laid.width();
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefSize(Math.ceil(width), Math.ceil(laid.height()));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        resize(getPrefWidth(), getPrefHeight());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(laid.plain());
        double top = 0;
        Optional<Button> open = Optional.empty();
        for (List<Run> line : laid.lines()) {
            double x = switch (alignment.getHpos()) {
                case LEFT -> 0;
                case CENTER -> (width - LineBreaker.width(line)) / 2;
                case RIGHT -> width - LineBreaker.width(line);
            };
            for (int i = 0; i < line.size(); i++) {
                Run run = line.get(i);
                Node placed = placed(run, x, top, touched);
                if (placed instanceof Button button) {
                    button.setUserData(inText(line, i));
                }
                getChildren().add(placed);
                x += run.face().width(run.text());
                open = isRestOf(placed, open) ? open.map(head -> goesOn(head, (Button) placed))
                        : Optional.of(placed).filter(Button.class::isInstance).map(Button.class::cast);
            }
            top += laid.line();
        }
    }

    public Laid laid() {
        return laid;
    }

    Words asHeading() {
        heading = true;
        return this;
    }

    /// Whether these words say what their screen is.
    public boolean isHeading() {
        return heading;
    }

    static String text(List<Run> line) {
        return line.stream().map(Run::plain).collect(Collectors.joining());
    }

    private Node placed(Run run, double x, double top, BiConsumer<Word.Id, Node> touched) {
        Text text = new Text(Face.drawn(run.text()));
        text.setFont(run.face().font());
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().add("words");
        double baseline = Math.round(run.face().baseline());
        if (run.word().isEmpty()) {
            text.setLayoutX(x);
            text.setLayoutY(top + baseline);
            return text;
        }
        Button button = wordButton(run, text, baseline);
        button.setLayoutX(x);
        button.setLayoutY(top);
        button.setOnAction(_ -> touched.accept(run.word().get(), button));
        return button;
    }

    /// A hard word: a button one line high with a dotted line under it, a link to whoever listens; the touch filter
    /// lends it a wider reach.
    private Button wordButton(Run run, Text text, double baseline) {
        double width = run.face().width(run.text());
        Line dots = new Line(2, 0, width - 2, 0);
        dots.getStyleClass().add("word-dots");
        dots.setLayoutY(baseline + run.face().font().getSize() * 0.26);
        text.setLayoutY(baseline);
        Pane graphic = new Pane(text, dots);
        graphic.setMinSize(width, run.face().line());
        graphic.setPrefSize(width, run.face().line());
        graphic.setMaxSize(width, run.face().line());
        Button button = new Button(null, graphic);
        button.getStyleClass().setAll("word-to-know");
        button.setMinSize(width, run.face().line());
        button.setPrefSize(width, run.face().line());
        button.resize(width, run.face().line());
        button.setAccessibleText(run.plain());
        button.setAccessibleRole(AccessibleRole.HYPERLINK);
        return button;
    }

    private WordInText inText(List<Run> line, int at) {
        Run run = line.get(at);
        List<Run> before = at == 0 ? List.of() : touching(line.get(at - 1), BEFORE);
        List<Run> behind = at == line.size() - 1 ? List.of() : touching(line.get(at + 1), BEHIND);
        var look = new ArrayList<>(before);
        look.add(new Run(run.text(), run.face(), Optional.empty()));
        look.addAll(behind);
        return new WordInText(run.word().orElseThrow(), new Laid(List.of(look), LineBreaker.width(look), run.face().line(),
                laid.direction(), run.plain()), LineBreaker.width(before), LineBreaker.width(behind));
    }

    private static List<Run> touching(Run neighbour, Pattern where) {
        var found = where.matcher(neighbour.text());
        return found.find() && !found.group().isEmpty() ? List.of(new Run(found.group(), neighbour.face(), Optional.empty())) : List.of();
    }

    private static boolean isRestOf(Node node, Optional<Button> open) {
        return node.getUserData() instanceof WordInText(var word, _, _, _)
                && open.filter(head -> ((WordInText) head.getUserData()).word().equals(word)).isPresent();
    }

    /// A word that goes on in the next line is one thing to whoever listens or uses keys; a hand may touch either part.
    private Button goesOn(Button head, Button rest) {
        String apart = head.getAccessibleText() + " " + rest.getAccessibleText();
        String whole = laid.plain().contains(apart) ? apart : head.getAccessibleText() + rest.getAccessibleText();
        head.setAccessibleText(whole);
        rest.setAccessibleText(whole);
        rest.setFocusTraversable(false);
        rest.setId(REST);
        return head;
    }

    /// Whether this is what of a hard word stands in the next line.
    public static boolean isRest(Node node) {
        return REST.equals(node.getId());
    }

    /// What a word's button carries: which word it is, and how it looks, so that it can be lit above a dimmed page; with the marks
    /// that touch it, such as a full stop, which light around the word alone would cover.
    ///
    /// @param before how wide the marks before it are
    /// @param behind how wide those behind it are
    public record WordInText(Word.Id word, Laid look, double before, double behind) { }
}
