package saddleback.viz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the parts of viz may know. */
@AnalyzeClasses(packages = "saddleback.viz", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NEITHER_ENGINE_NOR_WINDOW =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("saddleback.engine..", "saddleback.app..", "javafx..");

    @ArchTest
    static final ArchRule FIGURES_ARE_DATA =
            noClasses()
                    .that()
                    .resideInAPackage("saddleback.viz.figure..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.awt..",
                            "javax..",
                            "saddleback.viz.paint..",
                            "saddleback.viz.space..",
                            "saddleback.viz.export..");

    @ArchTest
    static final ArchRule SURFACES_KNOW_NO_FIGURES =
            noClasses()
                    .that()
                    .resideInAPackage("saddleback.viz.space..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "saddleback.viz.figure..",
                            "saddleback.viz.paint..",
                            "saddleback.viz.export..");

    @ArchTest
    static final ArchRule LIBRARIES_STAY_IN_EXPORT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("saddleback.viz.export..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache..", "de.rototor..", "javax.imageio..", "javax.xml..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("saddleback.viz.(*)..").should().beFreeOfCycles();
}
