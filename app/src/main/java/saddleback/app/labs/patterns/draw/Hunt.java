package saddleback.app.labs.patterns.draw;

import saddleback.engine.multipoint.Found;
import saddleback.engine.multipoint.Mask;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.multipoint.MultiPointTraining;
import saddleback.engine.multipoint.Starts;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** A drawing being found in the network of a problem. Used by one thread at a time. */
final class Hunt {
    private final Site site;
    private final double[][] starts;
    private final Seed seed;
    private final Workers workers = new Workers(1);
    private MultiPointSettings settings;
    private MultiPointTraining training;
    private Board board;

    private Hunt(Site site, MultiPointSettings settings, double[][] starts, Seed seed, Board on) {
        this.site = site;
        this.starts = starts;
        this.seed = seed;
        this.settings = settings;
        board = on;
        training = begin();
    }

    /**
     * Begins with weights drawn for it.
     *
     * @param draw 0 first, others for others
     * @throws IllegalArgumentException "name: rule, was value" where the network cannot be trained
     */
    static Hunt afresh(Site site, MultiPointSettings settings, Board on, int draw) {
        Seed seed = site.seed().of("drawn").of(draw);
        var network = site.loaded().network();
        return at(site, settings, on, draw, site.init().draw(network, seed.of("origin")));
    }

    /**
     * Begins at weights, in random directions.
     *
     * @param draw 0 first, others for others
     */
    static Hunt at(Site site, MultiPointSettings settings, Board on, int draw, double[] origin) {
        Seed seed = site.seed().of("drawn").of(draw);
        var network = site.loaded().network();
        double[][] starts = Starts.of(network, 2, origin, site.init(), seed.of("directions"));
        return new Hunt(site, settings, starts, seed.of("steps"), on);
    }

    /** Begins where a pattern was found already. */
    static Hunt from(Site site, MultiPointSettings settings, Board on, Found found) {
        double[] origin = found.origin();
        double[][] directions = found.directions();
        var starts = new double[directions.length + 1][];
        starts[0] = origin;
        for (int k = 0; k < directions.length; k++)
            starts[k + 1] = Vertex.of(settings, k, origin, directions[k]);
        return new Hunt(site, settings, starts, site.seed().of("drawn"), on);
    }

    private MultiPointTraining begin() {
        return new MultiPointTraining(
                site.loaded().network(),
                site.train(),
                site.loaded().problem().loss(),
                site.loaded().problem().decay(),
                board.pattern(),
                site.low(),
                site.high(),
                settings,
                starts,
                seed,
                workers);
    }

    /** One step; false where none can be made. */
    boolean step() {
        return training.step();
    }

    /**
     * Another drawing on a board of the same size; it goes on from where it is.
     *
     * @throws IllegalArgumentException where there is nothing to find in it
     */
    void redraw(Board other) {
        training.redraw(other.pattern());
        board = other;
    }

    /** Goes on otherwise; what the method remembers is kept. */
    void change(MultiPointSettings other) {
        if (other.equals(settings)) return;
        var state = training.state();
        MultiPointSettings old = settings;
        settings = other;
        try {
            MultiPointTraining next = begin();
            next.resume(state);
            training = next;
        } catch (IllegalArgumentException e) {
            settings = old;
            throw e;
        }
    }

    /** The drawing it looks for. */
    Board board() {
        return board;
    }

    long steps() {
        return training.steps();
    }

    double good() {
        return training.good();
    }

    double bad() {
        return training.bad();
    }

    double scaling() {
        return training.scaling();
    }

    /** Which cells are trained. */
    Mask mask() {
        return training.mask();
    }

    /** The plane as it is; copies. */
    Found found() {
        return training.found();
    }

    /** Where the cells of the board stand in the plane. */
    Lattice lattice() {
        return training.lattice(0);
    }
}
