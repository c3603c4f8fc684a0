package saddleback.app.labs.saddles;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;

import java.util.List;

/**
 * Distinct critical points of low, middle and high value; fewer where fewer are known.
 *
 * @param points by rising value, at most three
 */
record Trio(List<Found> points) {
    static Trio of(SearchResult search) {
        List<Found> all = search.firsts();
        int n = all.size();
        if (n <= 3) return new Trio(all);
        double middle = (all.getFirst().point().value() + all.getLast().point().value()) / 2;
        Found nearest = all.get(1);
        for (Found f : all.subList(1, n - 1))
            if (Math.abs(f.point().value() - middle) < Math.abs(nearest.point().value() - middle))
                nearest = f;
        return new Trio(List.of(all.getFirst(), nearest, all.getLast()));
    }

    /** "value 1.09, index 7". */
    static String brief(SearchResult search, Found f) {
        return "value %s, index %d"
                .formatted(Numbers.brief(f.point().value()), f.point().negative(search.zero()));
    }

    /** "value 1.09, error 66.7 %, index 7". */
    static String name(SearchResult search, Found f) {
        String error =
                Double.isNaN(f.error()) ? "" : ", error " + Numbers.brief(Ends.error(f)) + " %";
        return "value %s%s, index %d"
                .formatted(
                        Numbers.brief(f.point().value()), error, f.point().negative(search.zero()));
    }
}
