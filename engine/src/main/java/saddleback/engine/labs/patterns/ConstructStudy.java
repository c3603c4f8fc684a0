package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.construct.Base;
import saddleback.engine.construct.ColourHeads;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.construct.LayerBlock;
import saddleback.engine.data.Dataset;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Target;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A network that is written down, its maps, and the same with further sizes of the grid. */
final class ConstructStudy {
    private final Target target;
    private final How.Construct how;
    private final Base base;
    private final Dataset train;
    private final @Nullable Dataset test;
    private final Aim aim;
    private final ConstructedNetwork network;
    private final KeptMaps kept;
    private final int[] sizes;
    private final @Nullable ColourHeads heads;
    private final List<Constructed.Size> study = new ArrayList<>();
    private @Nullable Maps trainMaps;
    private @Nullable Maps testMaps;
    private @Nullable Painting painting;

    /**
     * Writes the network down.
     *
     * @param target of losses
     * @param light red, green and blue of what three heads paint; empty for none
     * @param points along each axis of the maps
     */
    ConstructStudy(
            Target target,
            Light light,
            How.Construct how,
            int points,
            Base base,
            Prepared prepared,
            Run<?> run) {
        this.target = target;
        this.how = how;
        this.base = base;
        train = prepared.data().train();
        test = Optimising.tests(prepared);
        aim = aim(target, points);
        kept = new KeptMaps(run.kept(), aim.at());
        sizes = Arrays.stream(how.study()).sorted().distinct().toArray();
        network = built(how.grid());
        heads = light.heads(how.grid(), base, train);
    }

    /** A formula may have a pole where the maps are evaluated. */
    private static Aim aim(Target target, int points) {
        try {
            return Aim.cube(target, Lattice.unit(target.axes(), points));
        } catch (IllegalArgumentException e) {
            throw Refused.under("settings.target", e);
        }
    }

    private ConstructedNetwork built(int grid) {
        try {
            return ConstructedNetwork.of(target, grid, base, train);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String path = "settings";
            if (message.startsWith("grid")) path = "settings.how.construct";
            if (message.startsWith("formula")) path = "settings.target";
            throw Refused.under(path, e);
        }
    }

    /** How much work it is: maps of this network that would take as long. */
    double weight() {
        double weight = test == null ? 1 : 2;
        for (int size : sizes) weight += weight(size);
        return heads == null ? weight : weight + 2;
    }

    private double weight(int size) {
        return size == how.grid() ? 0 : Math.pow((double) size / how.grid(), target.axes());
    }

    /**
     * Everything.
     *
     * @param parts the run's progress, of which this takes as much as {@link #weight} says
     * @param offer called after each part, when there is something to see
     */
    void each(Parts parts, Runnable offer) {
        trainMaps = kept.of("train", network, train, parts.next(1));
        offer.run();
        if (test != null) testMaps = kept.of("test", network, test, parts.next(1));
        offer.run();
        for (int size : sizes) {
            study.add(size(size, parts));
            offer.run();
        }
        if (heads == null) return;
        painting = new KeptPainting(kept).of("painting", heads, train, parts.next(2));
        offer.run();
    }

    private Constructed.Size size(int grid, Parts parts) {
        boolean own = grid == how.grid();
        ConstructedNetwork other = own ? network : built(grid);
        Maps maps = own ? train() : kept.of("grid-" + grid, other, train, parts.next(weight(grid)));
        return new Constructed.Size(
                grid, other.parameters(), greatest(error(maps.loss())), other.bound());
    }

    /** What was built, as far as it is known. */
    Constructed soFar() {
        double[] error = error(train().loss());
        return new Constructed(
                how.grid(),
                network.parameters(),
                network.nonzero(),
                error,
                greatest(error),
                network.bound(),
                network.blocks().stream().map(ConstructStudy::block).toList(),
                study);
    }

    private static Constructed.Block block(LayerBlock b) {
        return new Constructed.Block(
                b.name(), b.does(), b.formula(), b.units(), b.nonzero(), b.parameters(), b.moved());
    }

    private double[] error(double[] loss) {
        double[] error = loss.clone();
        for (int i = 0; i < error.length; i++) error[i] -= aim.target()[i];
        return error;
    }

    private static double greatest(double[] error) {
        return Arrays.stream(error).map(Math::abs).max().orElse(0);
    }

    ConstructedNetwork network() {
        return network;
    }

    Aim aim() {
        return aim;
    }

    /** Maps on the training examples; they must be there. */
    Maps train() {
        if (trainMaps == null) throw new IllegalStateException("no maps yet");
        return trainMaps;
    }

    /** What three heads paint, null where there are none or nothing yet. */
    @Nullable Painting painting() {
        return painting;
    }

    /** Maps on the test examples, null where there are none yet. */
    @Nullable Maps test() {
        return testMaps;
    }
}
