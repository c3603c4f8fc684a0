package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Two networks in a person's hands; an {@link Experimenter} trains, measures and changes them. */
final class SwapSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    /** Writes an experiment with a changed network into a folder and tells its file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, double[] second, Swap swap) throws IOException;
    }

    private final SwapPicture picture;
    private final Apprentice apprentice;
    private final Pursuit<Wanted, Pair> pursuit;
    private final Keeping keeping;
    private Wanted wanted;
    private Pair pair;
    private List<Figure> figures;
    private @Nullable Path written;

    /**
     * Begins to train.
     *
     * @param pursuit closed with the session
     */
    SwapSession(
            SwapPicture picture,
            Apprentice apprentice,
            Pursuit<Wanted, Pair> pursuit,
            Keeping keeping) {
        this.picture = picture;
        this.apprentice = apprentice;
        this.pursuit = pursuit;
        this.keeping = keeping;
        pair = pursuit.latest();
        wanted = pair.of();
        figures = picture.figures(pair);
        pursuit.ask(wanted);
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                SwapControls.of(
                        wanted,
                        pair,
                        apprentice.words(),
                        apprentice.batches().indexOf(wanted.batch())),
                SwapWords.of(pair),
                !current());
    }

    private boolean current() {
        return pair.whole() && pair.of().equals(wanted);
    }

    @Override
    public void act(Act act) throws IOException {
        Wanted before = wanted;
        switch (act) {
            case Act.Press(String id) when id.equals(SwapControls.SWAP) -> swap();
            case Act.Press(String id) when id.equals(SwapControls.ANOTHER) ->
                    wanted = wanted.withNumber(wanted.number() + 1);
            case Act.Choose(String id, int option) when id.equals(SwapControls.MEASURE) ->
                    wanted =
                            wanted.by(
                                    SwapControls.MEASURES.get(
                                            Objects.checkIndex(
                                                    option, SwapControls.MEASURES.size())));
            case Act.Choose(String id, int option) when id.equals(SwapControls.BATCH) ->
                    wanted =
                            wanted.withBatch(
                                    apprentice
                                            .batches()
                                            .get(
                                                    Objects.checkIndex(
                                                            option, apprentice.batches().size())));
            case Act.Save(String id, Path folder) when id.equals(SwapControls.KEEP) -> keep(folder);
            case Act.Point _, Act.Hover _, Act.Drag _, Act.Leave _ -> {
                // a place in a figure means nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        if (!before.equals(wanted)) pursuit.ask(wanted);
    }

    private void swap() {
        boolean both = pair.second() != null && pair.of().sameNetwork(wanted);
        if (!both && !wanted.swapped())
            throw new IllegalArgumentException(
                    "swap: when the second network is trained, was before");
        wanted = wanted.swapping(!wanted.swapped());
    }

    private void keep(Path folder) throws IOException {
        Swap swap = pair.swap();
        Minimum second = pair.second();
        if (swap == null || second == null)
            throw new IllegalArgumentException("keep: a swapped ranking, was none");
        written = keeping.write(folder, second.weights(), swap);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // every pair is another object
    public Pace tick() {
        boolean busy = pursuit.busy();
        if (busy) pursuit.await(pair, PATIENCE_MILLIS);
        Pair found = pursuit.latest();
        if (found != pair) {
            pair = found;
            figures = picture.figures(pair);
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
        pursuit.close();
    }
}
