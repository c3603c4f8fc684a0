package saddleback.app.labs.regions.explorer;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.regions.PlaneCut;
import saddleback.app.labs.regions.mapping.Colouring;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.app.labs.regions.mapping.UnitLines;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Cells of a plane cut. */
final class PlaneScene implements Scene {
    private static final Ink WHITE = new Ink.Rgb(0xffffff);
    private static final Ink BLACK = new Ink.Rgb(0x000000);
    private static final int NAMED = 12;
    private static final int MOST_SAME = 20_000;

    /** A map of more cells is not drawn anew as fast as a mouse moves. */
    private final Seen seen;

    private final PlaneCut cut;
    private final Cells cells;
    private final CellIndex index;
    private final Facts facts;
    private final Mark sides;
    private final Map<Colouring, Colouring.Coloured> coloured = new EnumMap<>(Colouring.class);

    PlaneScene(RegionsResult result, Cells cells) {
        this.cells = cells;
        seen = Seen.of(result);
        cut = PlaneCut.of(result, cells);
        index = new CellIndex(cut.shapes());
        facts = new Facts(result, cells);
        sides = Seen.sides(cut);
    }

    @Override
    public int at(double x, double y) {
        return index.at(x, y);
    }

    @Override
    public List<String> colours() {
        return Colouring.words();
    }

    @Override
    public List<Figure> figures(View view) {
        var over = new ArrayList<Mark>();
        if (view.cell() >= 0) chosen(view.cell(), over);
        if (view.hovered() >= 0 && view.hovered() != view.cell()) under(view.hovered(), over);
        Legend legend = view.cell() >= 0 ? Legend.OUTSIDE : Legend.NONE;
        return List.of(
                Figure.of(
                                seen.map(
                                        cut,
                                        coloured.computeIfAbsent(
                                                Colouring.ORDER.get(view.colouring()),
                                                c -> c.of(cut)),
                                        view.lines() ? sides : null,
                                        view.data(),
                                        over,
                                        legend),
                                "")
                        .named("map"));
    }

    /** The outline of the cell under the mouse. */
    private void under(int cell, List<Mark> over) {
        if (cut.shapes().begin()[cell + 1] - cut.shapes().begin()[cell] < 3) return;
        var outline = List.of(outline(cell));
        var none = new Fill.Plain(WHITE, 0);
        over.add(new Polygons(outline, none, Stroke.of(BLACK, 3), ""));
        over.add(new Polygons(outline, none, Stroke.of(WHITE, 1.4), ""));
    }

    /** Cells with the same function, those of them in the same linear region, and the cell. */
    private void chosen(int cell, List<Mark> over) {
        var merged = cut.result().merged();
        if (merged != null) {
            int function = merged.function()[cell];
            int region = merged.region()[cell];
            outlined(
                    i -> merged.function()[i] == function && merged.region()[i] != region,
                    0.55,
                    "same function elsewhere",
                    over);
            outlined(
                    i -> merged.region()[i] == region && i != cell,
                    0.75,
                    "same linear region",
                    over);
        }
        bounds(cell, over);
        over.add(
                new Polygons(
                        List.of(outline(cell)),
                        new Fill.Plain(WHITE, 0.85),
                        Stroke.of(BLACK, 2),
                        "this cell"));
    }

    private void outlined(IntPredicate which, double opacity, String name, List<Mark> over) {
        var outlines = new ArrayList<Polygons.Outline>();
        for (int i = 0; i < cells.size() && outlines.size() < MOST_SAME; i++)
            if (which.test(i) && cut.shapes().begin()[i + 1] - cut.shapes().begin()[i] > 2)
                outlines.add(outline(i));
        if (outlines.isEmpty()) return;
        over.add(
                new Polygons(
                        outlines,
                        new Fill.Plain(WHITE, opacity),
                        new Stroke(BLACK, 1.2, Dash.SOLID, 0.9),
                        name));
    }

    private Polygons.Outline outline(int cell) {
        return new Polygons.Outline(cut.shapes().xs(cell), cut.shapes().ys(cell));
    }

    /** The lines of the neurons that bound it, over the whole map. */
    private void bounds(int cell, List<Mark> over) {
        int number = 0;
        for (int unit : facts.words().bounding(cell)) {
            if (unit < 0) continue;
            UnitLines lines = UnitLines.of(cells, unit);
            over.add(new Line(lines.x(), lines.y(), Stroke.of(WHITE, 5), ""));
            over.add(
                    new Line(
                            lines.x(),
                            lines.y(),
                            Stroke.of(new Ink.Series(number), 3),
                            number < NAMED ? facts.words().name(unit) : ""));
            number++;
        }
    }

    @Override
    public String status(View view) {
        int cell = view.spoken();
        String size = cell < 0 ? "" : "area " + Numbers.brief(cut.shapes().area(cell));
        return facts.of(cell, size, view.hovered() < 0 && view.cell() >= 0);
    }
}
