package saddleback.app.lecture;

import saddleback.app.labs.Demo;
import saddleback.app.look.Alike;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures that a step shows: chosen by name, with their marks, alike where that is asked. */
public final class StepFigures {
    private static final int IN_A_ROW = 6;

    private StepFigures() {}

    /**
     * The figure that a part shows, with its marks; empty where a partial result has no such
     * figure.
     */
    public static Optional<Figure> of(Demo.Part part, List<Figure> figures) {
        return figures.stream()
                .filter(f -> f.name().equals(part.figure()))
                .findFirst()
                .map(f -> marked(f, part));
    }

    /** What a step's parts show together; a single figure of few squares has them in a row. */
    public static List<Figure> together(Demo.Step step, List<Figure> figures) {
        if (figures.size() == 1) return List.of(inARow(figures.getFirst()));
        return step.alike() ? Alike.of(figures) : List.copyOf(figures);
    }

    /** Screens are wide, and words stand above: squares one below the other would be small. */
    private static Figure inARow(Figure f) {
        boolean squares =
                f.panels().stream()
                        .allMatch(p -> p instanceof Plane q && q.aspect() == Plane.Aspect.EQUAL);
        int n = f.panels().size();
        if (!squares || n > IN_A_ROW || n <= f.columns()) return f;
        return new Figure(f.title(), f.panels(), n, f.bar(), f.experiment(), f.name());
    }

    private static Figure marked(Figure figure, Demo.Part part) {
        if (part.marks().isEmpty() && part.spaceMarks().isEmpty()) return figure;
        List<Panel> panels = new ArrayList<>();
        for (Panel panel : figure.panels())
            panels.add(
                    switch (panel) {
                        case Plane p -> plane(p, part.marks());
                        case Space s -> space(s, part.spaceMarks());
                    });
        return figure.with(panels);
    }

    private static Plane plane(Plane p, List<Mark> over) {
        List<Mark> marks = new ArrayList<>(p.marks());
        marks.addAll(over);
        return new Plane(p.title(), p.x(), p.y(), marks, p.bar(), p.legend(), p.aspect());
    }

    private static Space space(Space s, List<SpaceMark> over) {
        List<SpaceMark> marks = new ArrayList<>(s.marks());
        marks.addAll(over);
        return new Space(
                s.title(),
                s.x(),
                s.y(),
                s.z(),
                marks,
                s.bar(),
                s.legend(),
                s.camera(),
                s.exaggeration());
    }
}
