package saddleback.app.labs.interference;

import saddleback.app.glance.Numbers;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Sampled;
import saddleback.engine.interference.TwoBandits;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.Basin;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.Laws;
import saddleback.engine.labs.interference.Surface;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a result; those whose numbers a preview has not yet are left out. */
final class InterferenceFigures {
    private static final double PERCENT = 100;

    private final InterferenceResult result;
    private final Course course;
    private final List<NamedCourse> courses;
    private final List<Figure> figures = new ArrayList<>();

    private InterferenceFigures(InterferenceResult result) {
        this.result = result;
        course = result.course();
        courses =
                NamedCourse.of(result).stream()
                        .filter(c -> !c.course().moments().isEmpty())
                        .toList();
    }

    static List<Figure> of(InterferenceResult result) {
        var all = new InterferenceFigures(result);
        if (result.course().moments().isEmpty())
            all.add("learning curves", Plane.words("nothing is known yet"));
        else all.add();
        return List.copyOf(all.figures);
    }

    private void add(String name, Plane panel) {
        figures.add(Figure.of(panel, "").named(name));
    }

    private void add() {
        curves();
        near();
        numbers();
    }

    private void curves() {
        List<Course> all = courses.stream().map(NamedCourse::course).toList();
        Optional<Field> field = Field.of(result.settings());
        Plane plane = PhasePlane.of(field, course).panel(courses);
        add("phase plane", field.map(f -> plane.titled(square(f))).orElse(plane));
        figures.add(LearningCurves.of(courses, TimeAxis.linear(course)).named("learning curves"));
        if (TimeAxis.isLong(all))
            figures.add(
                    LearningCurves.of(courses, TimeAxis.log(all))
                            .named("learning curves in log time"));
        add("staircase", StaircaseFigures.steps(course));
        List<Course> staircase =
                result.staircase().stream().filter(c -> !c.moments().isEmpty()).toList();
        if (!staircase.isEmpty())
            figures.add(StaircaseFigures.study(staircase).named("more components"));
        add("speed", SpeedCurves.panel(courses, TimeAxis.fit(all)));
        figures.add(
                InterferenceCurves.of(course, TimeAxis.fit(List.of(course))).named("interference"));
        figures.add(InterferenceMatrices.of(course).named("interference at moments"));
    }

    /** What the square of successes shows. */
    private static String square(Field field) {
        if (field.remedy() != null || field.variant() != Variant.ON_POLICY) return "";
        return "κ = %s: winner takes all in %s %% of the square"
                .formatted(
                        Numbers.brief(field.kappa()),
                        Brief.of(PERCENT * new TwoBandits(field.kappa()).winnerTakesAllArea()));
    }

    private void near() {
        Surface surface = result.surface();
        if (surface != null)
            figures.add(Figure.of(SurfaceFigure.panel(surface, course), "").named("surface"));
        if (!result.visits().isEmpty())
            figures.add(SaddlesFigure.of(result.visits(), course).named("saddles"));
        Optional<Field> field = Field.of(result.settings());
        if (field.isPresent()
                && field.get().variant() == Variant.ON_POLICY
                && field.get().remedy() == null)
            add("microscope", Microscope.panel(course, field.get().kappa()));
        Basin basin = result.basin();
        if (basin != null) {
            figures.add(BasinMap.of(basin).named("basin"));
            add("severity", BasinMap.severity(basin));
        }
        Sampled sampled = result.sampled();
        if (sampled != null && sampled.time().length > 0)
            figures.add(SampledFigure.of(sampled, course).named("sampled"));
    }

    private void numbers() {
        Laws laws = result.laws();
        if (laws != null && !laws.compared().isEmpty())
            figures.add(LawsFigures.laws(laws).named("laws"));
        if (!result.conserved().isEmpty())
            figures.add(LawsFigures.conserved(result.conserved()).named("conserved"));
        figures.add(CourseNumbers.of(courses).named("numbers"));
    }
}
