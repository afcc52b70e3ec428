package org.handrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who may know whom: the map of the house, held to what was really built.
class ArchitectureTest {

    private static final String ROOT = "org.handrail";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /// Every room and the rooms that it may know. A room that is missing here fails the test, so the map stays whole.
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("content", Set.of()),
            Map.entry("config", Set.of()),
            Map.entry("staff", Set.of()),
            Map.entry("ops", Set.of()),
            Map.entry("takehome", Set.of("content")),
            Map.entry("loading", Set.of("content")),
            Map.entry("session", Set.of("content")),
            Map.entry("ui.touch", Set.of()),
            Map.entry("ui.keys", Set.of("session")),
            Map.entry("ui.art", Set.of("content", "session")),
            Map.entry("ui.type", Set.of("content", "session")),
            Map.entry("ui.parts", Set.of("content", "config", "session", "takehome", "ui", "ui.art", "ui.touch", "ui.type")),
            Map.entry("ui.reading", Set.of("content", "config", "session", "ui", "ui.art", "ui.parts", "ui.touch", "ui.type")),
            Map.entry("ui.screens", with("staff", "takehome", "ui.screens.reader", "ui.screens.pictures", "ui.screens.treatments",
                    "ui.screens.talk", "ui.screens.words", "ui.screens.lobby", "ui.screens.sheets", "ui.screens.staff")),
            Map.entry("ui.screens.reader", with()),
            Map.entry("ui.screens.pictures", with("ui.screens.reader")),
            Map.entry("ui.screens.treatments", with("ui.screens.reader", "ui.screens.sheets")),
            Map.entry("ui.screens.talk", with("takehome", "ui.screens.reader")),
            Map.entry("ui.screens.words", with()),
            Map.entry("ui.screens.lobby", with("ui.screens.reader")),
            Map.entry("ui.screens.sheets", with("ui.screens.reader")),
            Map.entry("ui.screens.staff", with("staff", "takehome", "ui.screens.reader", "ui.screens.sheets")),
            Map.entry("ui", Set.of("content", "config", "session", "staff", "ui.art", "ui.parts", "ui.screens", "ui.screens.lobby",
                    "ui.touch", "ui.type")),
            Map.entry("tour", Set.of("content", "config", "session", "ui", "ui.art", "ui.keys", "ui.type")));

    /// What of `ui` its rooms may know: what screens are built with. None of these may know a room that knows them.
    private static final Set<String> BUILT_WITH = Set.of("View", "Layout", "Form", "Form$Bars", "Pictures", "Texts", "Work", "Pacing", "Machine",
            "StaffDoor", "TypedPin", "TypedCode");

    @Test
    void everyRoomKnowsOnlyTheRoomsItMayKnow() {
        var known = new TreeMap<String, Set<String>>();
        var strangers = new TreeSet<String>();
        int seen = 0;
        for (JavaClass one : HOUSE) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String other = room(dependency.getTargetClass());
                if (!isOurs(dependency.getTargetClass()) || other.equals(room(one)) || room(one).isEmpty()) {
                    continue;
                }
                seen++;
                known.computeIfAbsent(room(one), _ -> new TreeSet<>()).add(other);
                if (!MAY_KNOW.getOrDefault(room(one), Set.of()).contains(other)) {
                    strangers.add(one.getName() + " knows " + dependency.getTargetClass().getName());
                }
            }
        }
        assertThat(strangers).isEmpty();
        assertThat(seen).isGreaterThan(1000);
        assertThat(known).hasSizeGreaterThan(8);
    }

    @Test
    void theMapHasEveryRoomAndNoOther() {
        var rooms = new TreeSet<String>();
        HOUSE.forEach(one -> rooms.add(room(one)));
        rooms.remove("");
        assertThat(rooms).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void nobodyButTheRootKnowsTheRoot() {
        hold(noClasses().that().resideInAPackage(ROOT + ".*..").should().dependOnClassesThat().resideInAPackage(ROOT));
    }

    @Test
    void noRoomsKnowEachOther() {
        hold(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
        hold(slices().matching(ROOT + ".ui.(*)..").should().beFreeOfCycles());
        hold(slices().matching(ROOT + ".ui.screens.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theRoomsOfTheUiKnowOfItOnlyWhatScreensAreBuiltWith() {
        DescribedPredicate<JavaClass> builtWith = DescribedPredicate.describe("what screens are built with",
                one -> one.getPackageName().equals(ROOT + ".ui") && BUILT_WITH.contains(nameInPackage(one)));
        assertThat(HOUSE.stream().filter(builtWith)).hasSize(BUILT_WITH.size());
        hold(noClasses().that().resideInAPackage(ROOT + ".ui.*..").should().dependOnClassesThat(
                DescribedPredicate.describe("other classes of ui", one -> one.getPackageName().equals(ROOT + ".ui")
                        && !BUILT_WITH.contains(nameInPackage(one)) && isOurs(one))));
        hold(noClasses().that(builtWith).should().dependOnClassesThat().resideInAnyPackage(ROOT + ".ui.parts",
                ROOT + ".ui.reading", ROOT + ".ui.screens"));
    }

    @Test
    void onlyTheScreenAndTheVisitKnowJavaFx() {
        hold(noClasses().that().resideInAnyPackage(rooms("content", "config", "staff", "ops", "loading", "takehome")).should()
                .dependOnClassesThat().resideInAPackage("javafx.."));
        hold(noClasses().that().resideInAPackage(ROOT + ".session").should().dependOnClassesThat(
                DescribedPredicate.describe("JavaFX beyond javafx.beans", one -> one.getPackageName().startsWith("javafx.")
                        && !one.getPackageName().startsWith("javafx.beans"))));
        hold(noClasses().that().haveSimpleNameStartingWith("TouchRules").or().haveSimpleName("Aim").or()
                .haveSimpleName("HeldKeys").or().haveSimpleName("Scan").or().haveSimpleName("StaffCorner").or()
                .haveSimpleName("Layout").or().haveSimpleName("Form").should().dependOnClassesThat().resideInAPackage("javafx.."));
    }

    @Test
    void onlyTheOneDoorNamesThePlatform() {
        hold(noClasses().that().doNotHaveSimpleName("FxWork").should().dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform"));
        hold(classes().that().haveSimpleName("FxWork").should().dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform"));
    }

    @Test
    void guidesAndVisitsReadNoFilesAndNoClocks() {
        hold(noClasses().that().resideInAnyPackage(rooms("content", "session", "takehome")).should().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(System.class, "currentTimeMillis"));
        hold(noClasses().that().resideInAPackage(ROOT + ".ui..").should().dependOnClassesThat()
                .resideInAPackage("java.nio.file..").orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File"));
    }

    @Test
    void onlyLoadingAndConfigReadJson() {
        hold(noClasses().that().resideOutsideOfPackages(rooms("loading", "config")).should().dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt..", "org.commonmark.."));
    }

    @Test
    void onlyARestartStartsAProcess() {
        hold(noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".ops.Relaunch").should().dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder").orShould().callMethodWhere(DescribedPredicate.describe(
                        "a process is started", call -> call.getName().equals("exec")
                                && call.getTargetOwner().isEquivalentTo(Runtime.class))));
        assertThat(HOUSE.get(ROOT + ".ops.Relaunch").getDirectDependenciesFromSelf())
                .anyMatch(one -> one.getTargetClass().getName().equals("java.lang.ProcessBuilder"));
    }

    @Test
    void nothingLeadsOutOfTheKioskOrLetsAnyoneType() {
        hold(noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx.scene.web..", "javafx.embed..",
                "javafx.scene.media..", "javax.swing..").orShould().dependOnClassesThat(
                named("javafx.stage.FileChooser", "javafx.stage.DirectoryChooser", "javafx.stage.Popup",
                        "javafx.stage.PopupWindow", "javafx.application.HostServices", "javafx.scene.input.Clipboard",
                        "javafx.scene.input.ClipboardContent", "javafx.scene.input.Dragboard", "javafx.print.PrinterJob",
                        "javafx.scene.control.TextInputControl", "javafx.scene.control.TextField",
                        "javafx.scene.control.TextArea", "javafx.scene.control.PasswordField",
                        "javafx.scene.control.ContextMenu", "javafx.scene.control.Tooltip", "java.awt.Desktop")));
    }

    /// What moves or flashes disturbs: all that moves stands in one place, ends by itself and comes once.
    @Test
    void nothingMovesButWhatComesInOnce() {
        hold(noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".ui.Motion").should().dependOnClassesThat()
                .resideInAPackage("javafx.animation.."));
        hold(noClasses().should().dependOnClassesThat(named("javafx.animation.AnimationTimer", "javafx.animation.Timeline"))
                .orShould().callMethodWhere(DescribedPredicate.describe("it is repeated",
                        call -> Set.of("setCycleCount", "setAutoReverse").contains(call.getName()))));
        assertThat(calls("play")).as("it sees what moves").isPositive();
    }

    @Test
    void nobodyLetsJavaFxWrapText() {
        hold(noClasses().should().callMethodWhere(DescribedPredicate.describe("a text is wrapped or given to a control",
                call -> Set.of("setWrapText", "setWrappingWidth").contains(call.getName())
                        || call.getName().equals("setText")
                        && call.getTargetOwner().isAssignableTo("javafx.scene.control.Labeled"))));
        hold(noClasses().should().dependOnClassesThat(named("javafx.scene.text.TextFlow", "javafx.scene.control.Label")));
        assertThat(calls("setTextOrigin")).as("it sees how the texts are made").isPositive();
    }

    /// One that nobody but lambdas implements is a seam, not a layer.
    @Test
    void noInterfaceHasASingleImplementation() {
        var interfaces = HOUSE.stream().filter(JavaClass::isInterface).filter(one -> !one.isAnnotation()).toList();
        var lonely = interfaces.stream().filter(one -> HOUSE.stream()
                .filter(other -> !other.isInterface() && other.isAssignableTo(one.getName())).count() == 1).toList();
        assertThat(lonely).extracting(JavaClass::getName).isEmpty();
        assertThat(interfaces).hasSizeGreaterThan(10);
    }

    @Test
    void noStaticFieldCanBeSetAnew() {
        var fields = HOUSE.stream().flatMap(one -> one.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)).toList();
        assertThat(fields.stream().filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC))).extracting(Object::toString).isEmpty();
        assertThat(fields).hasSizeGreaterThan(100);
    }

    @Test
    void filesAreShort() throws IOException {
        var lengths = new TreeMap<Path, Integer>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lengths.put(file, Files.readAllLines(file).size());
            }
        }
        List<Integer> sorted = lengths.values().stream().sorted().toList();
        assertThat(lengths).hasSizeGreaterThan(100);
        assertThat(lengths).allSatisfy((_, lines) -> assertThat(lines).isLessThanOrEqualTo(300));
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(90);
    }

    /// What every screen is built with, and these.
    private static Set<String> with(String... others) {
        return Stream.concat(Stream.of("content", "config", "session", "ui", "ui.art", "ui.parts", "ui.reading", "ui.touch", "ui.type"),
                Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    private static void hold(ArchRule rule) {
        assertThat(HOUSE.size()).isGreaterThan(200);
        rule.check(HOUSE);
    }

    private static long calls(String method) {
        return HOUSE.stream().flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals(method)).count();
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(String.join(" or ", names), one -> Set.of(names).contains(one.getName()));
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals(ROOT) || one.getPackageName().startsWith(ROOT + ".");
    }

    /// Without the root's name; empty for the root itself.
    private static String room(JavaClass one) {
        return one.getPackageName().equals(ROOT) ? "" : isOurs(one) ? one.getPackageName().substring(ROOT.length() + 1) : "";
    }

    private static String nameInPackage(JavaClass one) {
        return one.getName().substring(one.getPackageName().length() + 1);
    }
}
