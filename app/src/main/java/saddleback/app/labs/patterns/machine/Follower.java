package saddleback.app.labs.patterns.machine;

import saddleback.app.labs.Pursuit;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.data.Dataset;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.pattern.Lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds the network at the size that is asked for; its losses first, then the proved bounds. */
final class Follower implements Pursuit.Work<Integer, Machine> {
    private final ConstructedNetwork own;
    private final Dataset train;
    private final Lattice at;
    private final double[] target;

    /**
     * Of a result.
     *
     * @param own its network
     * @param train its training examples
     */
    Follower(ConstructedNetwork own, Dataset train, PatternsResult result) {
        this.own = own;
        this.train = train;
        at = result.at();
        target = result.target();
    }

    /** The result's own network, its bounds cell by cell not yet known. */
    static Machine start(ConstructedNetwork own, PatternsResult result) {
        Constructed built = result.constructed();
        List<Constructed.Size> sizes = new ArrayList<>(built == null ? List.of() : built.study());
        if (built != null) {
            var size =
                    new Constructed.Size(
                            own.grid(), built.parameters(), built.greatest(), built.bound());
            sizes = with(sizes, size);
        }
        double[] loss = result.train().loss();
        double greatest = built == null ? greatest(loss, result.target()) : built.greatest();
        return new Machine(own, loss, own.nodes(), greatest, new double[0], sizes, "");
    }

    @Override
    public void on(Integer grid, Pursuit<Integer, Machine> pursuit) {
        Machine before = pursuit.latest();
        try {
            Machine built = before.grid() == grid ? before.refusing("") : built(grid, pursuit);
            pursuit.tell(built);
            if (built.bounds().length == 0 && !pursuit.newer()) pursuit.tell(proved(built));
        } catch (IllegalArgumentException e) {
            pursuit.tell(before.refusing(String.valueOf(e.getMessage())));
        }
    }

    private Machine built(int grid, Pursuit<Integer, Machine> pursuit) {
        ConstructedNetwork network =
                grid == own.grid()
                        ? own
                        : ConstructedNetwork.of(own.target(), grid, own.base(), train);
        double[] loss = network.maps(train, at, pursuit.progress()).loss();
        return new Machine(
                network,
                loss,
                network.nodes(),
                greatest(loss, target),
                new double[0],
                pursuit.latest().sizes(),
                "");
    }

    private static Machine proved(Machine m) {
        ConstructedNetwork network = m.network();
        var size =
                new Constructed.Size(m.grid(), network.parameters(), m.greatest(), network.bound());
        return new Machine(
                network,
                m.loss(),
                m.nodes(),
                m.greatest(),
                network.bounds(),
                with(m.sizes(), size),
                "");
    }

    /** In order, each size once. */
    private static List<Constructed.Size> with(
            List<Constructed.Size> sizes, Constructed.Size another) {
        var all = new ArrayList<>(sizes);
        all.removeIf(s -> s.grid() == another.grid());
        all.add(another);
        all.sort(Comparator.comparingInt(Constructed.Size::grid));
        return all;
    }

    private static double greatest(double[] loss, double[] target) {
        double most = 0;
        for (int i = 0; i < loss.length; i++) most = Math.max(most, Math.abs(loss[i] - target[i]));
        return most;
    }
}
