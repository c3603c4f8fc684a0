package saddleback.app.labs.patterns.draw;

import saddleback.engine.construct.Base;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.construct.Link;
import saddleback.engine.labs.patterns.HeightSettings;
import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.LiftedTarget;
import saddleback.engine.pattern.Target;
import saddleback.engine.run.Progress;

/** Writes networks down in whose losses drawings stand. Used by one thread. */
final class Builder {
    private static final double USUAL = 2.5;

    /** Of a loss that stays below something, so much of what there is is asked for at most. */
    private static final double SHARE = 0.95;

    /** Points along each axis while a person draws. */
    private static final int LIVE = 61;

    private final Site site;
    private final Bases bases;

    Builder(Site site, Bases bases) {
        this.site = site;
        this.bases = bases;
    }

    /**
     * The plane of a network that is built.
     *
     * @throws IllegalArgumentException "name: rule, was value" where it cannot be
     */
    Plan build(Wanted wanted, Progress progress) {
        Base base = bases.of(wanted.task(), progress);
        Link link = base.on(site.train());
        double low = low(link);
        double high = high(link, low);
        Target losses = new LiftedTarget(GridTarget.of(wanted.board().pattern()), low, high);
        var network = ConstructedNetwork.of(losses, wanted.grid(), base, site.train());
        int points = site.settings().points();
        var at = Lattice.unit(2, wanted.whole() ? points : Math.min(points, LIVE));
        double[] asked = new double[at.size()];
        double[] mark = new double[at.size()];
        for (int i = 0; i < asked.length; i++) {
            double[] z = at.point(i);
            asked[i] = losses.height(z);
            mark[i] = mark(wanted.board(), z);
        }
        var built =
                new Built(
                        wanted.grid(),
                        low,
                        high,
                        link.least(),
                        network.parameters(),
                        network.nonzero(),
                        wanted.whole() ? network.bound() : Double.NaN);
        return new Plan(network, at, asked, mark, built);
    }

    private double low(Link link) {
        HeightSettings heights = site.settings().heights();
        return heights == null ? link.least() : Math.max(link.least(), heights.low());
    }

    private double high(Link link, double low) {
        HeightSettings heights = site.settings().heights();
        double wanted = heights == null ? low + USUAL : Math.max(heights.high(), low);
        double most = link.least() + SHARE * (link.most() - link.least());
        return Math.min(wanted, most);
    }

    private static double mark(Board board, double[] z) {
        int column = Math.min((int) (z[0] * board.columns()), board.columns() - 1);
        int row = Math.clamp((int) ((1 - z[1]) * board.rows()), 0, board.rows() - 1);
        double height = board.at(row, column);
        return Double.isNaN(height) ? 0 : height < 0.5 ? 1 : -1;
    }
}
