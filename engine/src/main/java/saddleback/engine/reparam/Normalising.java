package saddleback.engine.reparam;

import saddleback.engine.reparam.NormalisedRows.Row;

import java.util.List;

/** Steps to normalised rows, or to other lengths of the directions of rows normalised already. */
final class Normalising {
    private Normalising() {}

    /**
     * The step to rows over the present coordinates, or to {@code factor} times their directions
     * where they are there.
     */
    static Step step(
            Place before,
            List<Row> rows,
            RowNorm norm,
            double factor,
            String name,
            String jacobian) {
        if (has(before.parametrisation(), rows, norm)) return longer(before, factor);
        var normalised = new NormalisedRows(before.coordinates().length, rows, norm);
        return NewCoordinates.step(
                before, normalised, normalised.start(before.coordinates(), factor, name), jacobian);
    }

    /** Whether a parametrisation's coordinates are directions and lengths of these rows. */
    static boolean has(Parametrisation p, List<Row> rows, RowNorm norm) {
        return outer(p) instanceof NormalisedRows n
                && n.rows().equals(rows)
                && n.norm().equals(norm);
    }

    /** All directions of the outermost rows times a factor. */
    static Step longer(Place before, double factor) {
        Parametrisation p = before.parametrisation();
        if (!(outer(p) instanceof NormalisedRows n)) throw new IllegalStateException("no rows");
        Place after =
                new Place(
                        before.network(),
                        p,
                        n.scaled(before.coordinates(), factor),
                        before.inputScale());
        return new Step(
                after,
                n.inRows() * StrictMath.log(factor),
                "\\operatorname{diag}(\\alpha I_v, I_s)",
                new WayBack(before, null));
    }

    private static Parametrisation outer(Parametrisation p) {
        return p instanceof Composed(Parametrisation first, Parametrisation _) ? outer(first) : p;
    }
}
