package saddleback.app.labs.saddles;

import saddleback.app.glance.Numbers;
import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.labs.saddles.Rank;
import saddleback.engine.labs.saddles.SearchResult;

/** What always stands over the figures of a search. */
public final class SearchWords {
    private SearchWords() {}

    /** Correlation, sample size, parameters, tolerance and what is not counted. */
    static String title(SearchResult search) {
        return correlation(search) + "\n" + settings(search) + "; " + rejected(search);
    }

    private static String correlation(SearchResult search) {
        Rank apart = search.apart();
        if (Double.isNaN(apart.correlation()))
            return "%s; Spearman needs 3 of different index"
                    .formatted(
                            Numbers.count(search.distinct(), "distinct point", "distinct points"));
        return "Spearman(value, index) = %s over %d distinct points, %s over all %d"
                .formatted(
                        Numbers.brief(apart.correlation()),
                        apart.points(),
                        Numbers.brief(search.all().correlation()),
                        search.all().points());
    }

    /** Parameters and what counts as negative. */
    public static String settings(SearchResult search) {
        String below = Numbers.brief(-search.zero()).replace(".0e", "e").replace("e−0", "e−");
        return "P = %s, negative below %s".formatted(Numbers.of(search.network().size()), below);
    }

    private static String rejected(SearchResult search) {
        int flat = search.count(End.GRADIENT_FLAT);
        int unfinished = search.count(End.UNFINISHED);
        int ended = search.found().size();
        String of =
                ended < search.starts()
                        ? "%s searches, %s so far"
                                .formatted(Numbers.of(search.starts()), Numbers.of(ended))
                        : Numbers.count(ended, "search", "searches");
        return "%s, rejected: %s gradient-flat, %s unfinished"
                .formatted(of, Numbers.of(flat), Numbers.of(unfinished));
    }

    /** What is minimised. */
    static String value(SearchResult search) {
        return search.decay() > 0 ? "training loss with decay" : "training loss";
    }
}
