package saddleback.engine.regions.polytope;

import saddleback.engine.given.GivenLayer;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds on a cell where a unit has a state: on which side of which of its cuts it lies.
 *
 * @param cuts of the unit, numbered within it
 * @param sides -1 or 1 for each
 * @param alsoOn whether the state is also that of points on the cut
 */
record Conditions(int[] cuts, int[] sides, boolean[] alsoOn) {

    /** The conditions of every state of a unit of a layer that divides. */
    static List<Conditions> of(GivenLayer.Type type, int states) {
        return switch (type) {
            case RELU, LEAKY_RELU -> List.of(one(0, -1, true), one(0, 1, false));
            case HARD_TANH ->
                    List.of(
                            one(0, -1, true),
                            new Conditions(
                                    new int[] {0, 1},
                                    new int[] {1, -1},
                                    new boolean[] {false, false}),
                            one(1, 1, true));
            case MAXOUT -> pieces(states);
            case LINEAR -> List.of();
        };
    }

    private static Conditions one(int cut, int side, boolean alsoOn) {
        return new Conditions(new int[] {cut}, new int[] {side}, new boolean[] {alsoOn});
    }

    private static List<Conditions> pieces(int rank) {
        List<Conditions> all = new ArrayList<>();
        for (int piece = 0; piece < rank; piece++) {
            int[] cuts = new int[rank - 1];
            int[] sides = new int[rank - 1];
            boolean[] alsoOn = new boolean[rank - 1];
            int k = 0;
            int cut = 0;
            for (int i = 0; i < rank; i++)
                for (int j = i + 1; j < rank; j++, cut++)
                    if (i == piece || j == piece) {
                        cuts[k] = cut;
                        sides[k] = i == piece ? 1 : -1;
                        alsoOn[k++] = i == piece;
                    }
            all.add(new Conditions(cuts, sides, alsoOn));
        }
        return all;
    }
}
