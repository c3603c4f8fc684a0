package saddleback.app.gui;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Glance;
import saddleback.app.gui.figure.FigureGrid;
import saddleback.engine.Experiment;
import saddleback.engine.format.Array;
import saddleback.engine.io.WeightFile;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.Objects;

/** The network and its data at a glance, at the weights of a bench's result. */
final class GlanceView<S extends Record, R extends Record> extends BorderPane {
    private final Bench<S, R> bench;
    private final Background background;
    private final FigureGrid grid;
    private final Label empty =
            new Label("Compute first (F5): this page shows the result's network.");
    private @Nullable Outcome<R> drawn;

    GlanceView(Bench<S, R> bench, Shared shared) {
        this.bench = bench;
        background = shared.background();
        setId("glance-view");
        grid = new FigureGrid(shared.painter());
        shared.theme().subscribe(t -> grid.themeProperty().set(t.figures()));
        grid.probeProperty().addListener((_, _, p) -> shared.probe().set(p));
        empty.getStyleClass().add("empty-state");
        setCenter(new StackPane(grid, empty));
        bench.outcome().addListener((_, _, _) -> refresh());
        refresh();
    }

    @SuppressWarnings("ReferenceEquality") // one outcome is drawn once
    private void refresh() {
        Outcome<R> o = bench.outcome().get();
        empty.setVisible(drawn == null);
        if (o == null || !o.whole() || o == drawn) return;
        background.work(
                () -> figures(o),
                figures -> {
                    drawn = o;
                    empty.setVisible(false);
                    if (!figures.isEmpty()) grid.show(figures);
                });
    }

    /** Off the window's thread: loads the data. */
    private List<Figure> figures(Outcome<R> o) {
        Experiment<?> e = o.experiment();
        Problem problem = Objects.requireNonNull(e.problem());
        Seed seed = new Seed(e.seed());
        Prepared loaded = Preparation.loadedIfAny(problem, seed);
        if (problem.weights().given())
            return Glance.of(Preparation.weighted(loaded, WeightFile::read, seed, Run.unwatched()));
        double[] weights = weights(o, loaded.network().size());
        return Glance.of(loaded, weights);
    }

    /** The weights that the lab says it studied, in the order of the flat vector. */
    private double[] weights(Outcome<R> o, int size) {
        double[] flat = new double[size];
        int at = 0;
        for (Array a : bench.page().lab().output().apply(o.result()).weights().values()) {
            System.arraycopy(a.data(), 0, flat, at, a.data().length);
            at += a.data().length;
        }
        return flat;
    }
}
