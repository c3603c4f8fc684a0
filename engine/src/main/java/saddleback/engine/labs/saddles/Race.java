package saddleback.engine.labs.saddles;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * Several ways of training from the same weights, and what they meet: loss, gradient, and both ends
 * of the Hessian's spectrum (Dauphin et al. 2014, figure 3). The start are the problem's weights.
 *
 * @param widths hidden units of the first layer, each a race of its own from freshly drawn weights;
 *     empty for the problem's network alone
 * @param points measured along each way, evenly spread
 */
@Id(value = "race", meaning = "Methods from the same weights")
public record Race(
        @Setting(value = "Who takes part", required = true) List<Entrant> entrants,
        @Setting("Numbers of hidden units; none for the problem's network alone")
                List<Integer> widths,
        @Setting(value = "Points measured along each way", min = 2, max = 10000) int points)
        implements Study {

    /** Checks that there is an entrant. */
    public Race {
        entrants = List.copyOf(entrants);
        widths = List.copyOf(widths);
        Ranges.check(Race.class, entrants, widths, points);
        if (entrants.isEmpty())
            throw new IllegalArgumentException("entrants: at least 1, was none");
        for (int w : widths)
            if (w < 1) throw new IllegalArgumentException("widths: 1 or more, was " + w);
    }

    /** One entrant, momentum; {@code entrants} must be given. */
    public static Race defaults() {
        return new Race(List.of(Entrant.defaults()), List.of(), 40);
    }
}
