package saddleback.app.labs.playground;

import saddleback.engine.labs.playground.Critical;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** Critical points on the map, by their index. */
public final class CriticalMarks {
    private static final Ink WHITE = new Ink.Rgb(0xFFFFFF);
    private static final Ink BLACK = new Ink.Rgb(0x101010);
    private static final double SIZE = 7;
    private static final double RIM = 2.6;

    private CriticalMarks() {}

    /** One mark a kind that is there, named for the legend. */
    public static List<Mark> of(List<Critical> critical) {
        var marks = new ArrayList<Mark>();
        for (Critical.Kind kind : Critical.Kind.values()) {
            List<Critical> these = critical.stream().filter(c -> c.kind() == kind).toList();
            if (these.isEmpty()) continue;
            double[] x = these.stream().mapToDouble(Critical::x).toArray();
            double[] y = these.stream().mapToDouble(Critical::y).toArray();
            Symbol symbol = symbol(kind);
            marks.add(new Points(x, y, symbol, SIZE + RIM, new Fill.Plain(WHITE, 1), ""));
            marks.add(new Points(x, y, symbol, SIZE, new Fill.Plain(BLACK, 1), ""));
            marks.add(entry(symbol, name(kind)));
        }
        return marks;
    }

    /** Nothing but an entry of the legend, which is seen on light and dark ground. */
    private static Mark entry(Symbol symbol, String name) {
        double[] nowhere = {Double.NaN};
        return new Points(nowhere, nowhere, symbol, SIZE, new Fill.Plain(Ink.TEXT, 1), name);
    }

    private static Symbol symbol(Critical.Kind kind) {
        return switch (kind) {
            case MINIMUM -> Symbol.CIRCLE;
            case SADDLE -> Symbol.SQUARE;
            case MAXIMUM -> Symbol.TRIANGLE;
            case DEGENERATE -> Symbol.DIAMOND;
        };
    }

    private static String name(Critical.Kind kind) {
        return switch (kind) {
            case MINIMUM -> "minimum, index 0";
            case SADDLE -> "saddle, index 1";
            case MAXIMUM -> "maximum, index 2";
            case DEGENERATE -> "degenerate";
        };
    }
}
