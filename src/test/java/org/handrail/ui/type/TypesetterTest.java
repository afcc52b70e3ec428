package org.handrail.ui.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.handrail.content.Prose;
import org.handrail.content.Span;
import org.handrail.content.Word;
import org.handrail.session.Comfort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Direction in text that is set, as it is shown and as it is spoken.
class TypesetterTest {

    private static final Typesetter ARABIC = new Typesetter(Locale.of("ar"), Comfort.USUAL.text());
    private static final Typesetter SPANISH = new Typesetter(Locale.of("es"), Comfort.USUAL.text());
    private static final String DOSE = "تناول 200 mg كل 2-3 ساعات، واتصل على +1 (555) 010-0199 عند الحاجة.";

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyLineOfArabicKeepsItsTokens() throws Exception {
        Laid laid = onScreen(() -> ARABIC.fill(DOSE, Type.READ, 420));
        assertThat(laid.lines()).hasSizeGreaterThan(1);
        assertThat(laid.direction()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        String seen = String.join("\n", laid.lines().stream().map(TypesetterTest::shown).map(Visual::fromTheRight).toList());
        assertThat(seen).contains("200 mg", "2-3", "010-0199");
    }

    @Test
    void noLineEndsWithinAPhoneNumber() throws Exception {
        for (double width = 250; width < 700; width += 25) {
            double room = width;
            Laid laid = onScreen(() -> SPANISH.fill("Llame ya al 1-800-4-CANCER o al 1-800-227-2345 si quiere.", Type.SMALL, room));
            assertThat(laid.lines()).extracting(TypesetterTest::shown).noneMatch(line -> line.endsWith("-"));
        }
    }

    @Test
    void noLineEndsAtAHyphenThatHoldsAWordTogether() throws Exception {
        Laid laid = onScreen(() -> SPANISH.fill("Se dice: KEE\u2011moh\u2011THAYR\u2011uh\u2011pee", Type.LABEL, 360));
        assertThat(laid.lines()).extracting(TypesetterTest::shown).containsExactly("Se dice:", "KEE\u2011moh\u2011THAYR\u2011uh\u2011pee");
        assertThat(laid.isTorn()).isFalse();
        assertThat(onScreen(() -> SPANISH.fill(laid.plain(), Type.LABEL, 200)).isTorn()).isTrue();
        assertThat(onScreen(() -> laid.show().getChildren().stream().map(node -> ((Text) node).getText()).toList())).contains("KEE-moh-THAYR-uh-pee");
    }

    @Test
    void noMarkIsSpokenOrCounted() throws Exception {
        Laid laid = onScreen(() -> ARABIC.fill(DOSE, Type.READ, 420));
        assertThat(laid.plain()).isEqualTo(DOSE);
        assertThat(laid.head(laid.line()).plain() + " " + laid.tail(1).plain()).isEqualTo(DOSE);
        assertThat(onScreen(() -> laid.show().getAccessibleText())).isEqualTo(DOSE);
    }

    @Test
    void anAddressOverTwoPagesIsSpokenAsItIsWritten() throws Exception {
        Laid laid = onScreen(() -> SPANISH.fill("Más en https://clinic.example/rare-tumors/small-round-cell-tumor.html", Type.READ, 230));
        assertThat(laid.lines()).hasSizeGreaterThan(3);
        for (int lines = 1; lines < laid.lines().size(); lines++) {
            assertThat(laid.plain()).startsWith(laid.head(lines * laid.line()).plain()).endsWith(laid.tail(lines).plain());
        }
    }

    @Test
    void anAddressMayBreakAtItsSignsButNoWordBetweenItsLetters() throws Exception {
        assertThat(onScreen(() -> SPANISH.fill("cell-tumor.html", Type.READ, 130))).satisfies(address -> {
            assertThat(address.lines()).extracting(TypesetterTest::shown).containsExactly("cell-", "tumor.", "html");
            assertThat(address.isTorn()).isFalse();
        });
        assertThat(onScreen(() -> SPANISH.fill("quimioterapia", Type.READ, 130)).isTorn()).isTrue();
        assertThat(onScreen(() -> SPANISH.fill("quimioterapia.html", Type.READ, 130)).isTorn()).isTrue();
        assertThat(onScreen(() -> SPANISH.fill("1234567890.1234567890", Type.READ, 180)).isTorn()).isTrue();
    }

    @Test
    void whereThereIsNoRoomNoLineFits() throws Exception {
        Laid laid = onScreen(() -> ARABIC.fill(DOSE, Type.READ, 420));
        assertThat(laid.head(-200).lines()).isEmpty();
        assertThat(laid.head(9000).lines()).isEqualTo(laid.lines());
    }

    @Test
    void textHasItsSizeBeforeItIsLaidOut() throws Exception {
        Words words = onScreen(() -> ARABIC.fill(DOSE, Type.READ, 420).show());
        assertThat(words.getWidth()).isEqualTo(words.getPrefWidth()).isPositive();
        assertThat(words.getHeight()).isEqualTo(words.getPrefHeight()).isPositive();
    }

    @Test
    void theTallestLettersStayWithinTheirLine() throws Exception {
        assertThat(onScreen(() -> high(SPANISH, "ÁÑgjpqy¿"))).isEmpty();
        assertThat(onScreen(() -> high(in("vi"), "ẤẪỖỘựgy"))).isEmpty();
        assertThat(onScreen(() -> high(in("ru"), "ЙЁщцру"))).isEmpty();
        assertThat(onScreen(() -> high(in("el"), "ΆΪΐξφψ"))).isEmpty();
    }

    /// Each letter stands alone or ends a word, where its tail and what hangs below it reach deepest.
    @Test
    void theInkOfTwoLinesNeverMeets() throws Exception {
        assertThat(onScreen(() -> meeting(ARABIC, "آ إ ك ع ج ح خ ش ي ى ئ ة"))).isEmpty();
        assertThat(onScreen(() -> meeting(in("fa"), "آ أ ک گ غ چ ژ ی ئ ۀ پ"))).isEmpty();
        assertThat(onScreen(() -> meeting(in("ps"), "آ أ ګ ړ ږ څ ځ ښ ڼ ۍ ې ئ ي"))).isEmpty();
        assertThat(onScreen(() -> meeting(in("ur"), "آ أ گ ٹ ڈ ڑ چ ے ۓ ں ھ ئ ی"))).isEmpty();
    }

    /// The styles in which a line that reaches deepest meets one below it that reaches highest.
    private static List<String> meeting(Typesetter type, String letters) {
        return Stream.of(Type.values()).filter(style -> {
            Face face = type.line(letters, style).lines().getFirst().getFirst().face();
            Text ink = new Text(letters);
            ink.setFont(face.font());
            ink.setBoundsType(TextBoundsType.VISUAL);
            return ink.getLayoutBounds().getHeight() > face.line();
        }).map(Type::name).toList();
    }

    private static Typesetter in(String language) {
        return new Typesetter(Locale.of(language), Comfort.USUAL.text());
    }

    /// The styles in which the ink of these letters leaves their line: beside those for digits and codes, and for the few words of the first
    /// screen, where nothing stands near.
    private static List<String> high(Typesetter type, String letters) {
        return Stream.of(Type.values()).filter(style -> !List.of(Type.COUNT, Type.COUNT_BADGE, Type.KEY, Type.CODE, Type.DISPLAY).contains(style)).filter(style -> {
            Face face = type.line(letters, style).lines().getFirst().getFirst().face();
            Text ink = new Text(letters);
            ink.setFont(face.font());
            ink.setBoundsType(TextBoundsType.VISUAL);
            return face.baseline() + ink.getLayoutBounds().getMinY() < 0 || face.baseline() + ink.getLayoutBounds().getMaxY() > face.line();
        }).map(Type::name).toList();
    }

    @Test
    void marksTakeNoRoom() throws Exception {
        assertThat(onScreen(() -> width(DirectionalMarks.set("من 2-3 أو 200 mg")) - width("من 2-3 أو 200 mg"))).isBetween(-0.01, 0.01);
    }

    @Test
    void aHardWordAmongArabicIsSpokenWithoutMarks() throws Exception {
        var prose = new Prose(List.of(new Span.Plain("فحص "), new Span.WordToKnow("MRI", new Word.Id("mri")), new Span.Plain(" الآن")));
        List<String> spoken = onScreen(() -> ARABIC.fill(prose, Type.READ, 900).show().getChildren().stream()
                .filter(child -> child instanceof Button).map(Node::getAccessibleText).toList());
        assertThat(spoken).containsExactly("MRI");
    }

    @Test
    void whatIsNotTranslatedYetKeepsItsOwnDirectionAndOrder() throws Exception {
        Laid laid = onScreen(() -> ARABIC.line("Call 555-0142, day and night.", Type.READ));
        assertThat(laid.direction()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(shown(laid.lines().getFirst())).isEqualTo("Call 555-0142, day and night.");
    }

    @Test
    void languagesFromTheLeftAreLeftAlone() throws Exception {
        String text = "Llame al +1 (555) 010-0199 con 38 °C. Tome 200 mg.";
        Laid laid = onScreen(() -> SPANISH.line(text, Type.READ));
        assertThat(laid.direction()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(shown(laid.lines().getFirst())).isEqualTo(text);
    }

    private static double width(String text) {
        Face face = Faces.of(Type.READ, ARABIC.language(), ARABIC.size());
        return LineBreaker.width(List.of(new Run(text, face, Optional.empty())));
    }

    private static String shown(List<Run> line) {
        return String.join("", line.stream().map(Run::text).toList());
    }

    private static <T> T onScreen(Callable<T> job) throws Exception {
        return WaitForAsyncUtils.asyncFx(job).get(10, TimeUnit.SECONDS);
    }
}
