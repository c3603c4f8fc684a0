package saddleback.app.labs.regions.live;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.regions.CutWords;
import saddleback.app.labs.regions.mapping.Colouring;
import saddleback.app.labs.regions.mapping.Mapped;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.app.training.Spot;
import saddleback.app.training.State;
import saddleback.app.training.SteadyScale;
import saddleback.engine.optim.End;
import saddleback.engine.regions.Cells;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The map, the counts and the loss of one training; remembers its scales. */
final class LivePicture {
    private static final String MAP = "map";
    private static final String TOO_MANY = "more regions than are drawn live";

    private final Seen seen;
    private final SteadyScale losses = new SteadyScale();
    private double mostRegions = 1;

    LivePicture(Seen seen) {
        this.seen = seen;
    }

    /** What colours can mean. */
    List<String> colours() {
        return Colouring.words();
    }

    /**
     * The figures.
     *
     * @param mapped null before the first
     * @param counts epochs, then regions there
     */
    List<Figure> figures(
            @Nullable Mapped mapped, State state, double[][] counts, int colouring, boolean data) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(map(mapped, Colouring.ORDER.get(colouring), data), "").named(MAP));
        double most = SteadyScale.up(Math.max(state.now().epoch(), 1));
        Axis epochs = Axis.linear("epoch", new Range(0, most));
        figures.add(
                Figure.grid("", List.of(counts(counts, epochs), loss(state, epochs)), 1, null, "")
                        .named("curves"));
        return figures;
    }

    private Plane map(@Nullable Mapped mapped, Colouring colouring, boolean data) {
        Cells cells = mapped == null ? null : mapped.cells();
        if (mapped == null || cells == null) return empty(mapped == null ? "" : TOO_MANY);
        var cut = seen.plane(mapped.network(), cells, mapped.merged());
        return seen.map(cut, colouring, true, data, List.of(), Legend.NONE);
    }

    private static Plane empty(String why) {
        return Plane.of(Axis.linear("", new Range(0, 1)), Axis.linear("", new Range(0, 1)))
                .titled(why)
                .bare();
    }

    private Plane counts(double[][] counts, Axis epochs) {
        for (double c : counts[1]) mostRegions = Math.max(mostRegions, c);
        return Plane.of(
                epochs,
                Axis.linear("activation regions", new Range(0, SteadyScale.up(mostRegions))),
                new Line(counts[0], counts[1], Stroke.series(0), ""));
    }

    private Plane loss(State state, Axis epochs) {
        losses.take(state.lineLosses());
        return Plane.of(
                epochs,
                losses.axis("training loss"),
                new Line(state.lineEpochs(), state.lineLosses(), Stroke.series(1), ""));
    }

    /** One line on the moment that the map shows. */
    String status(State state, Spot at, @Nullable Mapped mapped) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT, "epoch %.2f, step %s", at.epoch(), Numbers.of(at.steps())));
        if (state.lineLosses().length > 0)
            text.append(", loss ")
                    .append(Numbers.brief(state.lineLosses()[state.lineLosses().length - 1]));
        if (mapped != null && mapped.cells() != null)
            text.append(", ").append(CutWords.regions(mapped.cells().census()));
        if (state.end() != End.RUNNING)
            text.append(". ").append(state.end().sentence().replaceAll("\\.$", ""));
        return text.toString();
    }
}
