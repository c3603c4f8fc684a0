package saddleback.app.labs.flatness.alpha;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Layers' factors in a person's hands; a {@link Follower} follows them. */
final class AlphaSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    /** Writes an experiment with factors into a folder and tells its file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, double[] factors) throws IOException;
    }

    private final AlphaPicture picture;
    private final Pursuit<double[], Look> follower;
    private final Keeping keeping;
    private Factors factors;
    private boolean snap;
    private Look look;
    private List<Figure> figures;
    private @Nullable Path written;

    /**
     * Begins at some factors.
     *
     * @param follower closed with the session
     */
    AlphaSession(
            AlphaPicture picture,
            Pursuit<double[], Look> follower,
            Factors start,
            Keeping keeping) {
        this.picture = picture;
        this.follower = follower;
        this.keeping = keeping;
        factors = start;
        look = follower.latest();
        figures = picture.figures(look);
        follower.ask(factors.values());
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                AlphaControls.of(factors, snap),
                picture.badge(look).replace("\n", "; "),
                !current());
    }

    private boolean current() {
        return look.fresh() && Arrays.equals(look.factors(), factors.values());
    }

    @Override
    public void act(Act act) throws IOException {
        Factors before = factors;
        switch (act) {
            case Act.Press(String id) when id.equals(AlphaControls.RESET) ->
                    factors = Factors.ones(factors.layers()).holding(factors.held());
            case Act.Toggle(String id, boolean on) when id.equals(AlphaControls.SNAP) -> snap = on;
            case Act.Choose(String id, int option) when id.equals(AlphaControls.HOLD) ->
                    factors = factors.holding(Objects.checkIndex(option, factors.layers() + 1) - 1);
            case Act.Slide(String id, double value) when id.startsWith(AlphaControls.FACTOR) ->
                    factors = factors.with(layer(id), value, snap);
            case Act.Save(String id, Path folder) when id.equals(AlphaControls.KEEP) ->
                    written = keeping.write(folder, factors.values());
            case Act.Point _, Act.Hover _, Act.Drag _, Act.Leave _ -> {
                // a place in a figure means nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        if (!Arrays.equals(before.logs(), factors.logs())) follower.ask(factors.values());
    }

    private int layer(String id) {
        int wanted = Integer.parseInt(id.substring(AlphaControls.FACTOR.length())) - 1;
        return Objects.checkIndex(wanted, factors.layers());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // every look is another object
    public Pace tick() {
        boolean busy = follower.busy();
        if (busy) follower.await(look, PATIENCE_MILLIS);
        Look found = follower.latest();
        if (found != look) {
            look = found;
            figures = picture.figures(look);
        }
        return busy ? Pace.WORK : Pace.REST;
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        follower.close();
    }
}
