package saddleback.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.Set;
import java.util.TreeSet;

/** Who may know whom. */
@AnalyzeClasses(packages = "saddleback", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_ENGINE_DOES_NOT_DRAW =
            noClasses()
                    .that()
                    .resideInAPackage("saddleback.engine..")
                    .and()
                    .resideOutsideOfPackage("saddleback.engine.picture")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.awt..",
                            "com.github.weisj..",
                            "javax.swing..",
                            "javafx..",
                            "saddleback.viz..",
                            "saddleback.app..",
                            "saddleback.samples..");

    @ArchTest
    static final ArchRule VIZ_KNOWS_NEITHER_ENGINE_NOR_WINDOW =
            noClasses()
                    .that()
                    .resideInAPackage("saddleback.viz..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "saddleback.engine..",
                            "saddleback.app..",
                            "saddleback.samples..");

    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_KNOWS_JAVAFX =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("saddleback.app.gui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule LABS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("saddleback.engine.labs.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("saddleback.app.labs.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule RUN_IMPORTS_NOTHING = importsOnlyTheJdk("saddleback.engine.run");

    @ArchTest
    static final ArchRule SETTINGS_IMPORTS_NOTHING =
            importsOnlyTheJdk("saddleback.engine.settings");

    private static ArchRule importsOnlyTheJdk(String name) {
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(name, "java..", "org.jspecify..");
    }

    @ArchTest
    static final ArchRule STANDARD_STREAMS_BELONG_TO_THE_COMMAND_LINE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("saddleback.app.cli")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_ENGINE_HAVE_NO_CYCLES =
            slices().assignedFrom(new Packages("saddleback.engine")).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_OF_VIZ_HAVE_NO_CYCLES =
            slices().assignedFrom(new Packages("saddleback.viz")).should().beFreeOfCycles();

    @ArchTest
    static void oneClassKnowsTheNativeLibrary(JavaClasses classes) {
        Set<String> knowing = new TreeSet<>();
        for (JavaClass c : classes)
            if (c.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.bytedeco")))
                knowing.add(c.getFullName().replaceAll("\\$.*", ""));
        assertTrue(knowing.size() <= 1, knowing.toString());
    }

    /** Each package is a slice of its own. */
    private record Packages(String below) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass c) {
            return c.getPackageName().startsWith(below)
                    ? SliceIdentifier.of(c.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages below " + below;
        }
    }
}
