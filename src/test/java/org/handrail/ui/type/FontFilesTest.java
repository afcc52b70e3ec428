package org.handrail.ui.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The font files are blank where a letter is missing, so that they must not miss any.
class FontFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/handrail/ui/type/fonts");
    private static final int NOTDEF = 0;
    /// What Java has for letters that never show.
    private static final int INVISIBLE = 0xFFFF;

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
        }
    }

    @Test
    void everyWeightIsThere() throws IOException {
        assertThat(files()).extracting(file -> file.getFileName().toString()).containsExactly(
                "AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext_500Medium.ttf",
                "AtkinsonHyperlegibleNext_600SemiBold.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf",
                "HandrailArabic_400Regular.ttf", "HandrailArabic_700Bold.ttf",
                "NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMissingGlyphHasNoOutline(Path file) throws Exception {
        Font font = font(file);
        var frame = new FontRenderContext(null, true, true);
        assertThat(outline(font, frame, NOTDEF).isEmpty()).isTrue();
        assertThat(outline(font, frame, font.createGlyphVector(frame, "A").getGlyphCode(0)).isEmpty())
                .as("a letter has an outline").isFalse();
    }

    /// Whatever a font has for them: marks of direction, joiners, soft hyphens and spaces without width show nothing (LNG-06).
    @ParameterizedTest
    @MethodSource("files")
    void whatIsInvisibleHasNoOutline(Path file) throws Exception {
        Font font = font(file);
        var frame = new FontRenderContext(null, true, true);
        var invisible = IntStream.of(0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067,
                0x2068, 0x2069, 0x00AD).filter(font::canDisplay).toArray();
        for (int mark : invisible) {
            int glyph = font.createGlyphVector(frame, new char[] {(char) mark}).getGlyphCode(0);
            assertThat(glyph == INVISIBLE || outline(font, frame, glyph).isEmpty()).as("U+%04X in %s", mark, file.getFileName()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aChangedFontDoesNotCarryAReservedName(Path file) throws Exception {
        assertThat(font(file).getFamily() + font(file).getFontName() + font(file).getPSName()).doesNotContain("Plex");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Atkinson | English    | The quick brown fox jumps over the lazy dog, 0123456789 “Isn’t it?” – … (50%) • & / + =
            Atkinson | Spanish    | ¿Qué es esto? ¡El niño pingüino comió año, sáb. í ó ú! ÁÉÍÑÓÚÜ «» ª º
            Atkinson | French     | À l’œuvre, garçon ! Où êtes-vous né, ça gêne l’île, naïf, ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ «»
            Atkinson | Portuguese | Não há ações, vovó, você, à mãe: çãõâêôáéíóúü ÇÃÕÂÊÔÁÉÍÓÚ
            Atkinson | Creole     | Kisa maladi sa a ye? Èske ou gen dlo? Òganizasyon, kò, pè, bèl
            Atkinson | Somali     | Waa maxay cudurkani? Caafimaad, dhakhtar, xanuun, la’aan, qalliin
            Atkinson | Filipino   | Ano ang sakit na ito? Niño, piñata, mga tanong, gamót, saklolò, ngitî
            Arabic   | Arabic     | ما هو هذا المرض؟ أسئلتي، إلى آخره؛ مُستَشفًى لأ لإ لآ ٠١٢٣٤٥٦٧٨٩ ـ ئ ؤ ة ى ء
            Arabic   | In Arabic  | DSRCT 0123456789 (HIPEC) - . , %
            Noto     | Vietnamese | Bệnh này là gì? Đứa trẻ, người, thuốc, ướt, ẵm, ỷ, ỹ, ợ, ằ, ẫ, Ộ, Ữ, Ặ
            Noto     | Greek      | Τι είναι αυτό; Παιδί, γιατρός, ΆΈΉΊΌΎΏ άέήίόύώϊϋΐΰ
            Noto     | Russian    | Что это такое? Съешь ещё этих мягких французских булок, объём
            Noto     | Ukrainian  | Що це таке? Ґанок, їжак, єдність, ґудзик, об’єкт
            """)
    void eachLanguageHasAllItsLetters(String font, String language, String text) throws Exception {
        List<Path> weights = files().stream().filter(file -> file.getFileName().toString().contains(font)).toList();
        assertThat(weights).hasSizeGreaterThanOrEqualTo(2);
        for (Path weight : weights) {
            int missing = font(weight).canDisplayUpTo(text);
            assertThat(missing).as("%s in %s%s", language, weight.getFileName(),
                    missing < 0 ? "" : " lacks " + text.charAt(missing)).isEqualTo(-1);
        }
    }

    @Test
    void fontconfigIsToldOfThisFolderAlone() throws IOException {
        String conf = Files.readString(FOLDER.resolve("fonts.conf"));
        assertThat(conf.split("<dir ", -1)).hasSize(2);
        assertThat(conf).contains("<dir prefix=\"relative\">.</dir>").doesNotContain("<include");
    }

    private static Area outline(Font font, FontRenderContext frame, int glyph) {
        return new Area(font.createGlyphVector(frame, new int[] {glyph}).getGlyphOutline(0));
    }

    private static Font font(Path file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(100f);
    }
}
