package saddleback.app.labs.flatness.ball;

import java.util.List;

/**
 * What is known of both places.
 *
 * @param of what was asked
 * @param sites before and after
 * @param whole whether all is known
 */
record Seen(Wanted of, List<Site> sites, boolean whole) {

    /** Copies the list. */
    Seen {
        sites = List.copyOf(sites);
    }

    Seen with(int which, Site site) {
        return new Seen(
                of,
                which == 0 ? List.of(site, sites.get(1)) : List.of(sites.getFirst(), site),
                whole);
    }

    Seen asked(Wanted question) {
        return new Seen(question, sites, false);
    }

    Seen finished() {
        return new Seen(of, sites, true);
    }
}
