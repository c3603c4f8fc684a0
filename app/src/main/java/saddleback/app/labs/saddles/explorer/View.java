package saddleback.app.labs.saddles.explorer;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person has chosen.
 *
 * @param picks at least one, at most {@link #MOST}; the last is looked at
 * @param half how far the slice reaches from the point to all sides
 */
record View(List<Pick> picks, double half) {
    /** So many points are kept. */
    static final int MOST = 3;

    /**
     * A point with its colour.
     *
     * @param index among the distinct critical points by rising value
     * @param series colour
     */
    record Pick(int index, int series) {}

    /** Copies the list. */
    View {
        picks = List.copyOf(picks);
    }

    static View of(int index, double half) {
        return new View(List.of(new Pick(index, 0)), half);
    }

    /** The one that is looked at. */
    Pick last() {
        return picks.getLast();
    }

    /** With another point looked at; the first one chosen goes where there are too many. */
    View with(int index) {
        var next = new ArrayList<Pick>();
        Pick same = null;
        for (Pick p : picks) {
            if (p.index() == index) same = p;
            else next.add(p);
        }
        if (same == null && next.size() == MOST) {
            Pick first = next.removeFirst();
            same = new Pick(index, first.series());
        }
        next.add(same == null ? new Pick(index, free(next)) : same);
        return new View(next, half);
    }

    private static int free(List<Pick> taken) {
        int series = 0;
        while (true) {
            int wanted = series;
            if (taken.stream().noneMatch(p -> p.series() == wanted)) return series;
            series++;
        }
    }

    /** The last one alone. */
    View alone() {
        return new View(List.of(last()), half);
    }

    View withHalf(double to) {
        return new View(picks, to);
    }
}
