package saddleback.app.labs.reparametrisation.ball;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.engine.labs.reparametrisation.PlaneSettings;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A disc in a person's hand beside one that stays. */
final class BallSession implements Session {
    private static final long WORK_NANOS = 12_000_000;

    /** Writes settings into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, PlaneSettings plane) throws IOException;
    }

    private final Keeping keeping;
    private final PlaneSettings start;
    private PlaneSettings settings;
    private Scene scene;
    private @Nullable Sweep sweep;
    private List<Figure> pictures;
    private List<Figure> figures;
    private @Nullable Path written;

    /** Begins as a result has it. */
    BallSession(PlaneResult result, Keeping keeping) {
        this.keeping = keeping;
        start = result.settings();
        settings = start;
        scene = Scene.of(start, new Grid(result.x(), result.y(), result.value()));
        sweep = sweep();
        pictures = List.of(scene.levels(), scene.discs());
        figures = figures();
    }

    private @Nullable Sweep sweep() {
        Sweep before = sweep;
        if (before != null && before.of(settings)) return before;
        return settings.loss() instanceof PlaneLoss.Product p ? new Sweep(settings, p) : null;
    }

    private List<Figure> figures() {
        var all = new ArrayList<Figure>(pictures);
        Sweep along = sweep;
        if (along != null && scene.settings().loss() instanceof PlaneLoss.Product p)
            all.add(SweepFigure.of(along, scene, p));
        return all;
    }

    @Override
    public boolean drags() {
        return true;
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                BallControls.of(settings, !settings.equals(start)),
                scene.status(),
                !settings.equals(scene.settings()) || !swept());
    }

    private boolean swept() {
        Sweep along = sweep;
        return along == null || along.done();
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Point p when p.figure() == 0 -> settings = Moves.to(settings, p.x(), p.y());
            case Act.Drag d when d.figure() == 0 -> settings = Moves.to(settings, d.x(), d.y());
            case Act.Slide(String id, double value) -> slide(id, value);
            case Act.Fill(String id, Record r)
                    when id.equals(BallControls.LOSS) && r instanceof BallLoss loss ->
                    settings = loss.in(settings);
            case Act.Press(String id) when id.equals(BallControls.RESET) -> settings = start;
            case Act.Save(String id, Path folder) when id.equals(BallControls.KEEP) ->
                    written = keeping.write(folder, settings);
            case Act.Press _, Act.Choose _, Act.Toggle _, Act.Fill _, Act.Save _ ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
            default -> {
                // a place elsewhere means nothing
            }
        }
    }

    private void slide(String id, double value) {
        PlaneLoss.Spot other = settings.loss().other();
        boolean product = settings.loss() instanceof PlaneLoss.Product;
        if (id.equals(BallControls.RADIUS)) settings = Moves.withRadius(settings, value);
        else if (id.equals(BallControls.ALPHA)
                && settings.loss() instanceof PlaneLoss.Product p
                && value > 0) settings = Moves.along(settings, p, value);
        else if (id.equals(BallControls.X) && !product)
            settings = Moves.to(settings, value, other.y());
        else if (id.equals(BallControls.Y) && !product)
            settings = Moves.to(settings, other.x(), value);
        else throw new IllegalArgumentException("control: one of those shown, was " + id);
    }

    @Override
    public Pace tick() {
        if (!settings.equals(scene.settings())) {
            scene = Scene.of(settings, scene);
            sweep = sweep();
            pictures = List.of(scene.levels(), scene.discs());
        } else {
            Sweep along = sweep;
            if (along == null || along.done()) return Pace.REST;
            long from = System.nanoTime();
            while (!along.done() && System.nanoTime() - from < WORK_NANOS) along.work();
        }
        figures = figures();
        return swept() ? Pace.REST : Pace.WORK;
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        // no threads of its own
    }
}
