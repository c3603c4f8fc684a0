package saddleback.app.labs.regions.weights;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.regions.PlaneCut;
import saddleback.app.labs.regions.mapping.Colouring;
import saddleback.app.labs.regions.mapping.LineMap;
import saddleback.app.labs.regions.mapping.Mapped;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.app.labs.regions.mapping.UnitLines;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.List;

/** The map with the chosen unit's line, and the output. */
final class WeightsPicture {
    private static final Ink HALO = new Ink.Rgb(0xffffff);
    private static final Ink CORE = new Ink.Rgb(0xd00000);

    private final Seen seen;
    private double[] size = {1, 1};

    WeightsPicture(Seen seen) {
        this.seen = seen;
    }

    /** What colours can mean. */
    List<String> colours() {
        return Colouring.words();
    }

    /** Width and height of what the map shows. */
    double[] size() {
        return size;
    }

    /** The figures of a network whose cells are known. */
    List<Figure> figures(Mapped mapped, Held held, int colouring) {
        Cells cells = mapped.cells();
        if (cells == null) return List.of(Figure.of(empty(), "").named("map"));
        int unit = new UnitLayout(mapped.network()).firstUnit(held.layer()) + held.unit();
        var result = seen.result(mapped.network(), cells, mapped.merged());
        if (cells.dims() == 1) {
            var line = LineMap.of(result, cells);
            size = new double[] {line.x().high() - line.x().low(), 1};
            Plane map = line.panel(Seen.counts(result), line.ends(unit), true);
            return List.of(Figure.of(map, "").named("map"));
        }
        var cut = PlaneCut.of(result, cells);
        size = new double[] {length(cut.window().x()), length(cut.window().y())};
        Plane map =
                seen.map(
                        cut,
                        Colouring.ORDER.get(colouring),
                        true,
                        false,
                        line(cells, unit),
                        Legend.NONE);
        Plane output = seen.map(cut, Colouring.OUTPUT, true, true, List.of(), Legend.NONE);
        return List.of(
                Figure.of(map, "").named("map"), Figure.of(output.titled(""), "").named("output"));
    }

    private static double length(Range range) {
        return range.high() - range.low();
    }

    private static List<Mark> line(Cells cells, int unit) {
        UnitLines lines = UnitLines.of(cells, unit);
        return List.of(
                new Line(lines.x(), lines.y(), new Stroke(HALO, 5, Dash.SOLID, 0.9), ""),
                new Line(lines.x(), lines.y(), new Stroke(CORE, 2.6, Dash.SOLID, 1), ""));
    }

    static Plane empty() {
        return Plane.of(Axis.linear("", new Range(0, 1)), Axis.linear("", new Range(0, 1)))
                .titled("more regions than are drawn")
                .bare();
    }

    /** What is in hand. */
    String status(Mapped mapped, Held held, @Nullable Grip grip) {
        String unit = "layer %d, unit %d".formatted(held.layer() + 1, held.unit() + 1);
        String doing =
                grip == null
                        ? "drag a line to move it, click one for its sliders"
                        : grip.pivot() == null ? "moving" : "turning";
        Cells cells = mapped.cells();
        if (cells == null) return unit + "; " + doing;
        String counts = Seen.counts(seen.result(mapped.network(), cells, mapped.merged()));
        return counts + "\n" + unit + "; " + doing;
    }
}
