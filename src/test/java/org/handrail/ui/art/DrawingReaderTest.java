package org.handrail.ui.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a drawing from outside may not bring.
class DrawingReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                                    | script
            <text x="1" y="9">Take 200 mg</text>                         | text
            <image href="file:///etc/passwd"/>                           | image
            <use href="#a"/>                                             | use
            <g xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"/>      | href
            <g onload="alert(1)"/>                                       | onload
            <foreignObject><b/></foreignObject>                          | foreignObject
            <animate attributeName="x"/>                                 | animate
            <filter id="f"/>                                             | filter
            <path fill="url(http://example.org/a.svg#x)" d="M0 0"/>      | outside
            <path style="fill:url( 'file:///a#x')" d="M0 0"/>            | outside
            <style>@import "a.css";</style>                              | style
            <style>.a{fill:url(//example.org)}</style>                   | style
            <g>Take 200 mg</g>                                           | words
            <path stroke-dasharray=".001" d="M0 0H360"/>                 | dashes
            <path style="stroke-dasharray:0 0" d="M0 0H360"/>            | dashes
            <path d="M0 0H1e9"/>                                         | 100000
            <path d="M0 0H999999999"/>                                   | 100000
            <path d="M0 0                                                | well-formed
            """)
    void whatAPictureDoesNotNeedIsRefusedByName(String inside, String why) {
        assertThatExceptionOfType(DrawingRefused.class).isThrownBy(() -> DrawingReader.read(svg(inside)))
                .withMessageContaining(why);
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsExpanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        refusedQuickly(laughs + "]>" + svg("<title>&a29;</title>"));
    }

    @Test
    void aDrawingTooLargeOrTooDeepIsRefusedQuickly() {
        refusedQuickly(svg("<g>".repeat(50_000) + "</g>".repeat(50_000)));
        refusedQuickly(svg("<path d='M0 0H9'/>".repeat(10_000)));
        refusedQuickly(svg(" ".repeat(1_000_000)));
    }

    @Test
    void whatDrawsNothingIsLeftOut() throws DrawingRefused {
        DrawingText drawing = DrawingReader.read(svg("""
                <title>A cell</title><!-- by hand --><i:view xmlns:i="urn:editor" i:zoom="2"><i:grid/></i:view>
                <g transform="translate(14 2)"><circle class="mid" cx="1.2345678" cy="2" r="3"/></g>"""));
        assertThat(drawing.body().replaceAll("\\s*\n\\s*", "")).isEqualTo(
                "<g transform=\"translate(14 2)\"><circle class=\"mid\" cx=\"1.2345678\" cy=\"2\" r=\"3\"></circle></g>");
    }

    private static void refusedQuickly(String svg) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(DrawingRefused.class).isThrownBy(() -> DrawingReader.read(svg)));
    }

    private static String svg(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 220\">" + inside + "</svg>";
    }
}
