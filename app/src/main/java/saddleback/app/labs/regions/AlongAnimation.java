package saddleback.app.labs.regions;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Animation;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.Along;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;

import java.util.ArrayList;
import java.util.List;

/**
 * The map at one recorded step of training after the other, counted anew for each frame. A pattern
 * keeps its colour.
 */
final class AlongAnimation {
    private static final int MOST = 50_000;
    private static final int TOTAL_MILLIS = 8000;
    private static final int LEAST_MILLIS = 60;
    private static final int MOST_MILLIS = 500;

    private AlongAnimation() {}

    static Animation of(PlaneCut cut, Along along) {
        int n = along.networks().size();
        int delay = Math.clamp(TOTAL_MILLIS / n, LEAST_MILLIS, MOST_MILLIS);
        return new Animation("regions along training", n, i -> frame(cut, along, i), delay);
    }

    private static Figure frame(PlaneCut last, Along along, int index) {
        RegionsResult of = last.result();
        GivenNetwork network = along.networks().get(index);
        Cells cells =
                new RegionCounter(network, of.slice(), of.domain(), false, MOST)
                        .cells(MOST, Run.unwatched());
        if (cells == null) return Figure.of(RegionsAnimations.tooMany(), "");
        var then =
                new RegionsResult(
                        network,
                        of.slice(),
                        of.domain(),
                        cells.census(),
                        cells,
                        null,
                        List.of(),
                        of.data(),
                        null,
                        null);
        PlaneCut cut = PlaneCut.of(then, cells).through(last.window());
        String title =
                "training step %s: %s"
                        .formatted(
                                Numbers.of(along.step()[index]),
                                Numbers.count(cells.size(), "region", "regions"));
        var marks = new ArrayList<Mark>();
        marks.add(cut.tiles(MapFigures.patterns(cut, cut.layers().count() - 1), Tiles.NAMES));
        marks.add(cut.lines().plain(MapFigures.thin(cells.size())));
        marks.addAll(DataMarks.plain(of.data()));
        return Figure.of(cut.panel(title, marks, Legend.NONE), "");
    }
}
