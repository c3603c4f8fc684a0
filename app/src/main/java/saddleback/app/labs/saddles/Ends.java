package saddleback.app.labs.saddles;

import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Ends of searches as numbers that can be drawn. */
public final class Ends {
    private static final double PERCENT = 100;

    private final SearchResult search;

    /** Of a search. */
    public Ends(SearchResult search) {
        this.search = search;
    }

    /** The share of negative eigenvalues in percent: the index of the paper, called alpha there. */
    public double index(Found f) {
        return PERCENT * f.point().negative(search.zero()) / search.network().size();
    }

    /** Share of training examples classified wrongly in percent, NaN where there are no classes. */
    public static double error(Found f) {
        return PERCENT * f.error();
    }

    /** One number of each; a fresh array. */
    public static double[] each(List<Found> points, ToDoubleFunction<Found> number) {
        return points.stream().mapToDouble(number).toArray();
    }

    /** Where the gradient does not vanish though no step lowers it. */
    public List<Found> flat() {
        return search.found().stream()
                .filter(f -> f.point().end() == CriticalPoint.End.GRADIENT_FLAT)
                .toList();
    }

    /** Whether a certificate of this kind holds. */
    static boolean certified(Found f, Certificate.Kind kind) {
        Certificate c = f.certificate();
        return c != null && c.holds() && c.kind() == kind;
    }

    /** How many distinct points have a certificate of this kind that holds. */
    long certified(Certificate.Kind kind) {
        return search.firsts().stream().filter(f -> certified(f, kind)).count();
    }
}
