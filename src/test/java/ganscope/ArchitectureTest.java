package ganscope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the program and the arrows allowed between them. */
@BesideOthers
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ganscope");

    /** Every room, and the rooms it may use. */
    private static final Map<String, String> ARROWS = Map.ofEntries(
            Map.entry("random", ""),
            Map.entry("text", ""),
            Map.entry("stats", "random"),
            Map.entry("divergence", "stats random"),
            Map.entry("vectors", ""),
            Map.entry("transport", "stats random vectors"),
            Map.entry("data", "stats random text"),
            Map.entry("natives", ""),
            Map.entry("nn", "random text natives vectors"),
            Map.entry("optim", "nn text"),
            Map.entry("gan", "nn optim data random text"),
            Map.entry("evaluation", "gan nn data divergence transport stats random"),
            Map.entry("timeline", "evaluation gan nn"),
            Map.entry("session", "timeline evaluation gan optim nn data stats random text"),
            Map.entry("checkpoint", "session evaluation nn text"),
            Map.entry("game", "gan"),
            Map.entry("convolution", ""),
            Map.entry("som", "data random"),
            Map.entry("transformer", "nn optim data random"),
            Map.entry("explorer", "divergence transport stats random text"),
            Map.entry(
                    "lesson",
                    "session evaluation gan optim nn data game explorer convolution som transformer chart text"),
            Map.entry(
                    "claim",
                    "lesson diagnosis session evaluation gan game explorer convolution som transformer divergence transport data stats random text"),
            Map.entry("comparison", "lesson checkpoint session evaluation gan optim nn data stats text"),
            Map.entry("diagnosis", "session evaluation gan optim nn data text"),
            Map.entry("chart", "evaluation gan data stats game explorer som transformer text"),
            Map.entry(
                    "view",
                    "claim chart checkpoint comparison diagnosis session timeline lesson game explorer convolution som transformer evaluation gan optim nn data stats random text"
                            + " natives"),
            Map.entry(
                    "cli",
                    "claim comparison checkpoint session lesson game convolution explorer som transformer chart diagnosis divergence transport"
                            + " evaluation gan optim nn"
                            + " data stats random text vectors"),
            Map.entry("app", "cli view lesson session stats text transport"));

    @TestFactory
    Stream<DynamicTest> everyRoomUsesOnlyTheRoomsBelowIt() {
        return ARROWS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    String[] allowed = Stream.concat(
                                    Stream.of(room.getKey()),
                                    Arrays.stream(room.getValue().split(" ")).filter(name -> !name.isEmpty()))
                            .map(name -> "ganscope." + name + "..")
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage("ganscope." + room.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat(DescribedPredicate.or(
                                    JavaClass.Predicates.resideOutsideOfPackage("ganscope.."),
                                    JavaClass.Predicates.resideInAnyPackage(allowed)))
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    /** Every room of the window, and those of its rooms, and others, that it may use. */
    private static final Map<String, String> ARROWS_OF_THE_WINDOW = Map.ofEntries(
            Map.entry("model", "chart checkpoint data diagnosis evaluation gan lesson nn optim session text timeline"),
            Map.entry("chart", "view.model chart natives"),
            Map.entry("control", "view.model text"),
            Map.entry(
                    "context", "view.shell view.chart view.control view.model chart data evaluation gan text timeline"),
            Map.entry(
                    "cell",
                    "view.context view.shell view.chart view.control view.model chart data evaluation gan lesson text"),
            Map.entry(
                    "panel",
                    "view.context view.shell view.chart view.control view.model chart data diagnosis evaluation gan"
                            + " lesson session text"),
            Map.entry(
                    "data",
                    "view.context view.explorer view.shell view.chart view.control view.model chart data gan stats text"),
            Map.entry("shell", "view.chart view.control view.model chart text"),
            Map.entry("game", "view.shell view.chart view.control view.model chart evaluation game gan text"),
            Map.entry("convolution", "view.shell view.control view.model chart convolution data text"),
            Map.entry("transformer", "view.shell view.chart view.control view.model chart data transformer text"),
            Map.entry(
                    "som",
                    "view.shell view.chart view.control view.model chart data evaluation gan lesson session som text"),
            Map.entry(
                    "sweep",
                    "view.shell view.chart view.control view.model chart checkpoint comparison data evaluation gan lesson session text"),
            Map.entry(
                    "race",
                    "view.shell view.chart view.control view.model chart comparison data evaluation gan lesson session text"),
            Map.entry("explorer", "view.shell view.chart view.control view.model chart explorer random stats text"),
            Map.entry(
                    "lesson",
                    "view.shell view.chart view.control view.model chart claim diagnosis evaluation gan lesson session"
                            + " text"));

    @TestFactory
    Stream<DynamicTest> everyRoomOfTheWindowUsesOnlyTheRoomsBelowIt() {
        return ARROWS_OF_THE_WINDOW.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest("view." + room.getKey(), () -> {
                    String[] allowed = Stream.concat(
                                    Stream.of("view." + room.getKey()),
                                    Arrays.stream(room.getValue().split(" ")))
                            .map(name -> "ganscope." + name + "..")
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage("ganscope.view." + room.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat(DescribedPredicate.or(
                                    JavaClass.Predicates.resideOutsideOfPackage("ganscope.."),
                                    JavaClass.Predicates.resideInAnyPackage(allowed)))
                            .check(CLASSES);
                }));
    }

    @Test
    void everyClassOfTheWindowLivesInAKnownRoom() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("ganscope.view."))
                        .map(name -> name.split("\\.")[2])
                        .distinct())
                .isSubsetOf(ARROWS_OF_THE_WINDOW.keySet());
    }

    @Test
    void everyClassLivesInAKnownRoom() {
        assertThat(CLASSES.stream().map(c -> c.getPackageName().split("\\.")[1]).distinct())
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("ganscope.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Inside of rooms too: a package is understood after those it uses. */
    @Test
    void packagesHaveNoCycles() {
        slices().matching("ganscope.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("ganscope.app..", "ganscope.view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "org.jfree.chart.fx..", "org.kordamp..")
                .check(CLASSES);
    }

    /** A file written in Cairo or Istanbul has the bytes of one written in London. */
    @Test
    void nothingIsWrittenInTheDigitsAndLettersOfACountry() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callConstructor(DecimalFormat.class, String.class)
                .orShould()
                .callConstructor(MessageFormat.class, String.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheEngineKnowsNativeArrays() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ganscope.nn..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Classes of the module of vectors are loaded when a loop is to be compiled, not before: a plain start is a fast one. */
    @Test
    void onlyTheVectorFormsOfLoopsKnowVectors() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ganscope.nn.vector..")
                .and()
                .doNotHaveFullyQualifiedName("ganscope.transport.RowVectors")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jdk.incubator..")
                .check(CLASSES);
    }

    /** They take addresses, which somebody has to keep. */
    @Test
    void onlyTheNetworksKnowTheFormsOfTheirLoops() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ganscope.nn..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ganscope.nn.plain..", "ganscope.nn.vector..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("ganscope.nn.memory.NativeFloats")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("ganscope.nn.plain..", "ganscope.nn.vector..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "ganscope.nn",
                        "ganscope.nn.memory..",
                        "ganscope.nn.kernel..",
                        "ganscope.nn.array..",
                        "ganscope.nn.layer..")
                .check(CLASSES);
    }
}
