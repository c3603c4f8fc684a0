package saddleback.app.labs.patterns.draw;

import saddleback.engine.labs.patterns.How;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.optim.Rate;

import java.util.OptionalDouble;

/**
 * How a drawing is looked for and how it is built, as far as a person can change it here.
 *
 * @param way which of the two
 * @param method of looking for it
 * @param pace steps a second; infinity for as many as there can be
 * @param grid cells along each axis of a built network's triangulation
 * @param task what a built network does besides
 */
record Terms(Way way, MultiPointSettings method, double pace, int grid, How.Construct.Task task) {
    /** So many steps a second and more are as many as there can be. */
    static final double FASTEST = 1000;

    /** Those of an experiment. */
    static Terms of(Site site) {
        return new Terms(
                site.settings().how() instanceof How.Construct ? Way.BUILD : Way.FIND,
                site.method(),
                Double.POSITIVE_INFINITY,
                Math.min(site.construct().grid(), DrawControls.FINEST),
                site.construct().task());
    }

    Terms with(Way other) {
        return new Terms(other, method, pace, grid, task);
    }

    /** The rate of the method, none where it finds the length of its steps itself. */
    OptionalDouble rate() {
        return Rate.of(method.method());
    }

    Terms atRate(double rate) {
        MultiPointSettings m = method;
        return with(
                new MultiPointSettings(
                        m.variant(),
                        m.parametrisation(),
                        Rate.with(m.method(), rate),
                        m.batch(),
                        m.good(),
                        m.bad(),
                        m.clamp(),
                        m.against(),
                        m.clip(),
                        m.ternary(),
                        m.scaling(),
                        m.centred(),
                        m.orthogonality(),
                        m.length()));
    }

    /** With only the outline trained, or all cells. */
    Terms outlined(boolean only) {
        MultiPointSettings m = method;
        return with(
                new MultiPointSettings(
                        m.variant(),
                        m.parametrisation(),
                        m.method(),
                        m.batch(),
                        m.good(),
                        m.bad(),
                        m.clamp(),
                        m.against(),
                        m.clip(),
                        only,
                        m.scaling(),
                        m.centred(),
                        m.orthogonality(),
                        m.length()));
    }

    private Terms with(MultiPointSettings other) {
        return new Terms(way, other, pace, grid, task);
    }

    Terms paced(double stepsPerSecond) {
        double most = stepsPerSecond >= FASTEST ? Double.POSITIVE_INFINITY : stepsPerSecond;
        return new Terms(way, method, most, grid, task);
    }

    Terms on(int cells) {
        return new Terms(way, method, pace, cells, task);
    }

    Terms besides(How.Construct.Task other) {
        return new Terms(way, method, pace, grid, other);
    }

    /** As it is written in an experiment. */
    How written(Site site) {
        if (way == Way.FIND)
            return new How.Optimise(site.optimise().steps(), method, site.optimise().records());
        How.Construct own = site.construct();
        return new How.Construct(grid, task, own.colour(), own.study());
    }
}
