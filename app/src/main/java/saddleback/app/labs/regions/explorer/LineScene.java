package saddleback.app.labs.regions.explorer;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.regions.mapping.LineMap;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/** Cells of a line cut. */
final class LineScene implements Scene {
    private static final double SAME = 4;
    private static final double CHOSEN = 6;
    private static final double POINT = 9;

    private final RegionsResult result;
    private final Cells cells;
    private final LineMap map;
    private final Facts facts;

    LineScene(RegionsResult result, Cells cells) {
        this.result = result;
        this.cells = cells;
        map = LineMap.of(result, cells);
        facts = new Facts(result, cells);
    }

    @Override
    public int at(double x, double y) {
        return map.at(x);
    }

    @Override
    public List<String> colours() {
        return List.of();
    }

    @Override
    public List<Figure> figures(View view) {
        var over = new ArrayList<Mark>();
        if (view.cell() >= 0) chosen(view.cell(), over);
        if (view.hovered() >= 0 && view.hovered() != view.cell())
            over.add(map.pieces(only(view.hovered()), Stroke.of(Ink.MUTED, CHOSEN), ""));
        if (view.data()) over.addAll(map.examples());
        return List.of(
                Figure.of(map.panel(Seen.counts(result), over, view.lines()), "").named("map"));
    }

    private void chosen(int cell, List<Mark> over) {
        var merged = result.merged();
        if (merged != null) {
            boolean[] which = new boolean[cells.size()];
            boolean others = false;
            for (int i = 0; i < which.length; i++) {
                which[i] = i != cell && merged.function()[i] == merged.function()[cell];
                others |= which[i];
            }
            if (others)
                over.add(map.pieces(which, Stroke.of(new Ink.Series(1), SAME), "same function"));
        }
        over.add(map.pieces(only(cell), Stroke.of(new Ink.Series(0), CHOSEN), "this cell"));
        int number = 2;
        for (int unit : facts.words().bounding(cell))
            if (unit >= 0)
                over.add(
                        map.points(
                                unit, new Ink.Series(number++), POINT, facts.words().name(unit)));
    }

    private boolean[] only(int cell) {
        boolean[] which = new boolean[cells.size()];
        which[cell] = true;
        return which;
    }

    @Override
    public String status(View view) {
        int cell = view.spoken();
        String size =
                cell < 0
                        ? ""
                        : "length "
                                + Numbers.brief(
                                        cells.corners()[2 * cell + 1] - cells.corners()[2 * cell]);
        return facts.of(cell, size, view.hovered() < 0 && view.cell() >= 0);
    }
}
