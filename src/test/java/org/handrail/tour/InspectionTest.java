package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every fault that an audit looks for is planted once on a sound screen, alone, and found: a check that cannot fail proves
/// nothing. The glass has 4 px to the millimetre, and touching begins 100 px below its top and ends 40 px above its lower edge.
class InspectionTest {

    private static Typesetter type;

    @BeforeAll
    static void wordsCanBeSet() {
        type = Fx.on(() -> new Typesetter(Locale.ENGLISH, TextSize.NORMAL));
    }

    @Test
    void aSoundScreenHasNoFaults() {
        assertThat(found(_ -> { })).isEmpty();
    }

    @Test
    void textIsWholeOnTheScreenAndInItsPlace() {
        assertThat(found(screen -> put(screen, words("Leaving"), 780, 300))).containsExactly("“Leaving” leaves the screen");
        assertThat(found(screen -> {
            Pane window = put(screen, new Pane(words("Clipped words")), 100, 300);
            window.setClip(new Rectangle(40, 40));
        })).containsExactly("“Clipped words” is clipped");
        assertThat(found(screen -> box(screen, "Too wide for a card", "card", "-fx-background-color: white", 60, 100)))
                .containsExactly("“Too wide for a card” leaves its card");
        assertThat(found(screen -> box(screen, "Higher than its row", "row", "-fx-border-color: black", 600, 20)))
                .containsExactly("“Higher than its row” leaves its row");
        assertThat(found(screen -> put(screen, type.fill("W", Type.READ, 5).show(), 100, 300)))
                .singleElement().asString().contains("is wider than its place");
    }

    private static void box(Pane screen, String words, String style, String paint, double width, double height) {
        Pane box = put(screen, new Pane(words(words)), 100, 300);
        box.getStyleClass().add(style);
        box.setStyle(paint);
        box.setMaxSize(width, height);
        box.setPrefSize(width, height);
    }

    @Test
    void wordsAreNotBrokenBetweenTheirLetters() {
        double half = type.line("Chemotherapy", Type.READ).used() * 0.6;
        assertThat(found(screen -> put(screen, type.fill("Chemotherapy", Type.READ, half).show(), 100, 300)))
                .containsExactly("“Chemotherapy” is broken within a word");
        assertThat(found(screen -> put(screen, type.fill("A long-standing address: https://example.org/a/long/path/that/is/broken",
                Type.READ, 300).show(), 20, 120))).as("at a hyphen, or an address").isEmpty();
    }

    @Test
    void textLiesNeitherOverTextNorUnderAButton() {
        assertThat(found(screen -> {
            put(screen, words("One"), 100, 300);
            put(screen, words("Other"), 110, 305);
        })).containsExactly("“One” lies over “Other”");
        assertThat(found(screen -> put(screen, words("Under"), 330, 420)))
                .containsExactlyInAnyOrder("“Under” meets the button “Next”",
                        "the button “Next” does not take the touch at 50 % across and 50 % down, but words");
    }

    @Test
    void textIsNeitherCutWithDotsNorScrolledNorSmall() {
        assertThat(found(screen -> put(screen, new Label("Dots"), 100, 300)))
                .contains("“Dots” is set by a control");
        assertThat(found(screen -> put(screen, new ScrollPane(), 100, 300))).contains("a ScrollPane scrolls");
        assertThat(found(screen -> {
            Words small = put(screen, words("Small"), 100, 300);
            small.setScaleY(0.5);
        })).singleElement().asString().matches("“Small” has capitals of \\d\\.\\d\\d mm");
    }

    @Test
    void noLineIsLongerThanEightyCharacters() {
        String long90 = "word ".repeat(18).strip();
        assertThat(found(screen -> {
            Words line = put(screen, type.line(long90, Type.READ).show(), 10, 300);
            line.setScaleX(0.5);
            line.setTranslateX(-line.getPrefWidth() / 4);
        })).contains("“" + long90 + "” has a line of 89 characters");
    }

    @Test
    void whatIsTouchedIsLargeEnoughFarEnoughAndOnTheScreen() {
        assertThat(found(screen -> button(screen, "Small", 100, 300, 60, 90)))
                .containsExactly("the button “Small” is 15.0 mm by 22.5 mm, not 16");
        assertThat(found(screen -> button(screen, "Main", 100, 300, 76, 90).getStyleClass().add("tile")))
                .containsExactly("the button “Main” is 19.0 mm by 22.5 mm, not 20");
        assertThat(found(screen -> {
            ToggleButton choice = put(screen, new ToggleButton(null, new Pane()), 100, 300);
            choice.setAccessibleText("Choice");
            choice.setPrefSize(40, 90);
        })).as("whatever kind of control it is").containsExactly("the button “Choice” is 10.0 mm by 22.5 mm, not 16");
        assertThat(found(screen -> button(screen, "Near", 508, 400, 90, 90)))
                .containsExactly("the button “Next” is 2.00 mm from the button “Near”, not 3");
        assertThat(found(screen -> button(screen, "Start over", 516, 400, 90, 90).getStyleClass().add("rail-out")))
                .containsExactly("the button “Next” is 4.00 mm from the button “Start over”, not 6");
        assertThat(found(screen -> button(screen, "Over", 480, 400, 90, 90)))
                .contains("the button “Next” lies over the button “Over”");
        assertThat(found(screen -> button(screen, "Gone", 760, 200, 90, 90))).contains("the button “Gone” leaves the screen");
    }

    @Test
    void nothingTakesTheTouchThatAButtonLooksLikeTaking() {
        assertThat(found(screen -> {
            button(screen, "Covered", 100, 300, 90, 90);
            Pane unseen = put(screen, new Pane(), 160, 290);
            unseen.setMinSize(60, 30);
            unseen.getStyleClass().add("unseen");
        })).containsExactly("the button “Covered” does not take the touch at 90 % across and 10 % down, but unseen");
        assertThat(found(screen -> button(screen, "Deaf", 100, 300, 90, 90).setMouseTransparent(true)))
                .singleElement().asString().startsWith("the button “Deaf” does not take the touch at 10 % across and 10 % down");
    }

    @Test
    void textIsSetInTheShippedFontsAlone() {
        assertThat(found(screen -> {
            Text serif = put(screen, new Text("Serif"), 100, 300);
            serif.setFont(Font.font("Serif", 30));
        })).anyMatch(fault -> fault.startsWith("“Serif” is set in "));
    }

    @Test
    void whatIsTouchedKeepsFromTheEdgeOfTheGlass() {
        assertThat(found(screen -> button(screen, "Start", 20, 300, 90, 90)))
                .containsExactly("the button “Start” is 5.0 mm from the edge of the glass, not 8");
        assertThat(found(screen -> button(screen, "End", 682, 300, 90, 90)))
                .containsExactly("the button “End” is 7.0 mm from the edge of the glass, not 8");
        assertThat(found(screen -> button(screen, "Bottom", 100, 465, 90, 107)))
                .containsExactlyInAnyOrder("the button “Bottom” is out of reach: 3 mm too low",
                        "the button “Bottom” is 7.0 mm from the edge of the glass, not 8");
    }

    @Test
    void theLinesOfABlockOfTextStandOneAndAHalfLinesApart() {
        Consumer<Pane> tight = screen -> {
            var block = type.fill("One sentence. Another one.", Type.READ, 200);
            put(screen, new Laid(block.lines(), block.width(), 34, block.direction(), block.plain()).show(), 100, 200);
        };
        assertThat(found(tight)).containsExactly("the lines of “One sentence. Another one.” stand 1.00 lines apart, not 1.5");
        assertThat(found(screen -> put(screen, type.fill("One sentence. Another one.", Type.LEAD, 200).show(), 100, 200))).isEmpty();
    }

    @Test
    void whatIsTouchedLiesWithinReach() {
        assertThat(found(screen -> button(screen, "High", 100, 80, 90, 90)))
                .containsExactly("the button “High” is out of reach: 5 mm too high");
        assertThat(found(screen -> button(screen, "Low", 100, 478, 90, 90)))
                .containsExactly("the button “Low” is out of reach: 2 mm too low");
    }

    @Test
    void keysReachEverythingInTheOrderOfReadingAndTheRingIsSeenWhole() {
        assertThat(found(screen -> button(screen, "Unreachable", 100, 300, 90, 90).setFocusTraversable(false)))
                .containsExactly("the button “Unreachable” cannot be reached with keys");
        assertThat(found(screen -> button(screen, "Edge", 3, 300, 90, 90)))
                .contains("the focus ring of the button “Edge” leaves the screen");
        assertThat(found(screen -> {
            button(screen, "Left", 100, 200, 90, 190);
            button(screen, "Across", 150, 150, 400, 200);
        })).anyMatch(fault -> fault.contains("in the order of keys, after"));
        assertThat(found(screen -> {
            screen.setMinSize(800, 600);
            screen.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            button(screen, "First", 100, 280, 90, 90);
            button(screen, "Second", 300, 280, 90, 90);
        })).as("from the right as well").isEmpty();
    }

    @Test
    void thereIsOneHeadingAndOneMainAction() {
        assertThat(found(screen -> screen.getChildren().set(0, words("Plain")))).containsExactly("there are 0 headings");
        assertThat(found(screen -> put(screen, type.line("Second", Type.READ).heading(), 100, 300)))
                .containsExactly("there are 2 headings, and “Second” is one");
        assertThat(found(screen -> button(screen, "Also", 100, 300, 90, 90).getStyleClass().add("main-button")))
                .containsExactly("there are 2 main actions, and the button “Also” is one");
    }

    @Test
    void everyControlIsToldAndCalledWhatIsWrittenOnIt() {
        assertThat(found(screen -> button(screen, "", 100, 300, 90, 90)))
                .containsExactly("a button button has no accessible text");
        assertThat(found(screen -> button(screen, "Go", 100, 300, 90, 90).setAccessibleHelp("Go")))
                .containsExactly("“Go” is told twice");
        assertThat(found(screen -> button(screen, "Other", 100, 280, 190, 90).setGraphic(words("Written"))))
                .containsExactly("“Written” is written on “Other” and not spoken");
    }

    @Test
    void aScreenWithoutWordsIsAFault() {
        assertThat(found(screen -> screen.getChildren().clear())).containsExactly("there is nothing to read",
                "there are 0 headings");
    }

    @Test
    void aFaultNamesItsPlaceAndIsMarkedThere() {
        List<Fault> faults = inspected(screen -> button(screen, "Small", 100, 300, 60, 90));
        assertThat(faults).singleElement().hasToString("the button “Small” is 15.0 mm by 22.5 mm, not 16 (at 100,300 to 160,390)");
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Marked.mark(picture, faults);
        assertThat(new Color(picture.getRGB(94, 340))).isEqualTo(Color.RED);
        assertThat(new Color(picture.getRGB(89, 340))).as("in white").isEqualTo(Color.WHITE);
        assertThat(new Color(picture.getRGB(130, 340))).as("itself untouched").isEqualTo(Color.BLACK);
        Marked.mark(picture, List.of(new Fault("outside", Optional.of(new BoundingBox(900, 700, 50, 50)))));
        assertThat(new Color(picture.getRGB(788, 590))).as("at the edge").isEqualTo(Color.RED);
    }

    private static List<String> found(Consumer<Pane> fault) {
        return inspected(fault).stream().map(Fault::says).toList();
    }

    private static List<Fault> inspected(Consumer<Pane> fault) {
        return Fx.on(() -> {
            Pane screen = new Pane();
            screen.getChildren().add(type.line("Heading", Type.READ).heading());
            button(screen, "Next", 300, 400, 200, 90).getStyleClass().add("main-button");
            fault.accept(screen);
            Scene scene = new Scene(new Pane(new Pane(screen)), 800, 600);
            return Inspection.of(Surface.of(scene, 4, new Reach(100, 560)));
        });
    }

    private static Words words(String text) {
        return type.line(text, Type.READ).show();
    }

    private static Button button(Pane screen, String spoken, double x, double y, double width, double height) {
        Button button = put(screen, new Button(null, new Pane()), x, y);
        button.setAccessibleText(spoken);
        button.setMinSize(width, height);
        button.setPrefSize(width, height);
        button.setMaxSize(width, height);
        return button;
    }

    private static <N extends Node> N put(Pane screen, N node, double x, double y) {
        node.relocate(x, y);
        screen.getChildren().add(node);
        return node;
    }
}
