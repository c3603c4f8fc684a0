package saddleback.app.labs.regions.explorer;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.regions.CutWords;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.labs.regions.CutData;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.AffineMap;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;

import java.util.Arrays;

/** The lines under the figures: the cell under the mouse, the one chosen, the counts. */
final class Facts {
    private static final int LINE = 104;

    private final RegionsResult result;
    private final Cells cells;
    private final UnitLayout layout;
    private final CellWords words;

    Facts(RegionsResult result, Cells cells) {
        this.result = result;
        this.cells = cells;
        layout = new UnitLayout(result.network());
        words = new CellWords(cells, layout, result.slice() == null);
    }

    /** What is said of units and patterns. */
    CellWords words() {
        return words;
    }

    /**
     * All lines.
     *
     * @param size of the cell that is told: its area, or its length
     */
    String of(int cell, String size, boolean chosen) {
        if (cell < 0)
            return counts() + "\nmove over a cell, click it to see all that compute the same\n \n ";
        String numbers =
                "%scell %s of %s%s, %s, %s%s"
                        .formatted(
                                chosen ? "chosen: " : "",
                                Numbers.of(cell + 1L),
                                Numbers.of(cells.size()),
                                groups(cell),
                                size,
                                facets(cell),
                                nearest(cell));
        return String.join(
                "\n",
                wrapped(numbers),
                wrapped(map(cell)),
                wrapped("pattern " + words.pattern(cell)),
                wrapped("bounded by " + words.bounds(cell)));
    }

    private String counts() {
        return Seen.counts(result) + ", " + CutWords.proof(result.census());
    }

    private String groups(int cell) {
        var merged = result.merged();
        if (merged == null) return "";
        return ", linear region %s of %s, function %s of %s"
                .formatted(
                        Numbers.of(merged.region()[cell] + 1L),
                        Numbers.of(merged.regions()),
                        Numbers.of(merged.function()[cell] + 1L),
                        Numbers.of(merged.functions()));
    }

    private String facets(int cell) {
        int n = cells.facetBegin()[cell + 1] - cells.facetBegin()[cell];
        return cells.dims() == 1 ? n + " ends" : n + " sides";
    }

    private String map(int cell) {
        byte[] states =
                Arrays.copyOfRange(
                        cells.states(), cell * layout.units(), (cell + 1) * layout.units());
        return words.map(AffineMap.of(result.network(), result.slice(), layout, states));
    }

    /** The example whose foot is nearest to the middle of the cell. */
    private String nearest(int cell) {
        CutData data = result.data();
        if (data == null || data.size() == 0) return "";
        double[] middle = middle(cell);
        double least = Double.POSITIVE_INFINITY;
        double[] apart = new double[middle.length];
        for (int i = 0; i < data.size(); i++) {
            for (int d = 0; d < apart.length; d++) apart[d] = data.at(i, d) - middle[d];
            least = Math.min(least, Math.hypot(data.distance()[i], length(apart)));
        }
        return ", nearest example %s from its middle".formatted(Numbers.brief(least));
    }

    /** The length in the input space of a step along the cut. */
    private double length(double[] step) {
        var slice = result.slice();
        double sum = 0;
        if (slice == null) for (double s : step) sum += s * s;
        else
            for (double[] row : slice.t()) {
                double x = 0;
                for (int d = 0; d < step.length; d++) x += row[d] * step[d];
                sum += x * x;
            }
        return Math.sqrt(sum);
    }

    private double[] middle(int cell) {
        int dims = cells.dims();
        double[] middle = new double[dims];
        int from = cells.cornerBegin()[cell];
        int to = cells.cornerBegin()[cell + 1];
        for (int c = from; c < to; c++)
            for (int d = 0; d < dims; d++) middle[d] += cells.corners()[dims * c + d] / (to - from);
        return middle;
    }

    /** In lines that the window need not cut. */
    private static String wrapped(String words) {
        var lines = new StringBuilder();
        int length = 0;
        for (String word : words.split(" ", -1)) {
            boolean next = length > 0 && length + 1 + word.length() > LINE;
            if (length > 0) lines.append(next ? '\n' : ' ');
            length = (next ? 0 : length + 1) + word.length();
            lines.append(word);
        }
        return lines.toString();
    }
}
