package saddleback.engine.labs.interference;

import saddleback.engine.Output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What of the corners near plateaus goes into files. */
final class VisitOutput {
    private VisitOutput() {}

    /** The table, and all eigenvalues as {@code visit-1.eigenvalues}. */
    static void put(List<CornerVisit> visits, Output.Builder out) {
        out.table(
                "visits",
                Output.Column.of(
                        "plateau", visits.stream().mapToInt(v -> v.plateau() + 1).toArray()),
                text("corner", visits, VisitOutput::corner),
                numbers("distance", visits, CornerVisit::distance),
                numbers("gradient-norm", visits, CornerVisit::gradientNorm),
                text("index", visits, VisitOutput::index),
                numbers("lowest", visits, v -> lowest(v.eigenvalues())),
                numbers("highest", visits, v -> highest(v.eigenvalues())),
                atCorner(
                        "corner-gradient-norm",
                        visits,
                        v -> Double.toString(v.cornerGradientNorm())),
                atCorner("corner-index", visits, v -> negative(v.cornerEigenvalues())),
                atCorner(
                        "corner-lowest",
                        visits,
                        v -> Double.toString(lowest(v.cornerEigenvalues()))),
                atCorner(
                        "corner-highest",
                        visits,
                        v -> Double.toString(highest(v.cornerEigenvalues()))));
        for (int i = 0; i < visits.size(); i++) {
            String name = "visit-" + (i + 1) + ".";
            CornerVisit v = visits.get(i);
            out.array(name + "eigenvalues", v.eigenvalues(), v.eigenvalues().length);
            out.array(
                    name + "corner-eigenvalues",
                    v.cornerEigenvalues(),
                    v.cornerEigenvalues().length);
        }
    }

    /** For each of so many plateaus the corner, empty where none was looked for. */
    static List<String> corners(int plateaus, List<CornerVisit> visits) {
        return cells(plateaus, visits, VisitOutput::corner);
    }

    /**
     * For each of so many plateaus the number of negative eigenvalues of the loss -J there, empty
     * where they were not counted.
     */
    static List<String> indices(int plateaus, List<CornerVisit> visits) {
        return cells(plateaus, visits, VisitOutput::index);
    }

    private static List<String> cells(
            int plateaus, List<CornerVisit> visits, Function<CornerVisit, String> cell) {
        var cells = new ArrayList<String>(Collections.nCopies(plateaus, ""));
        for (CornerVisit v : visits) cells.set(v.plateau(), cell.apply(v));
        return cells;
    }

    /** The corner's successes, as "1 0". */
    private static String corner(CornerVisit v) {
        var text = new StringBuilder();
        for (boolean learned : v.learned()) text.append(learned ? " 1" : " 0");
        return text.substring(1);
    }

    private static String index(CornerVisit v) {
        return v.endsOnly() ? "" : negative(v.eigenvalues());
    }

    private static String negative(double[] eigenvalues) {
        return Long.toString(CornerVisit.negative(eigenvalues));
    }

    private static double lowest(double[] v) {
        return v[0];
    }

    private static double highest(double[] v) {
        return v[v.length - 1];
    }

    private static Output.Column numbers(
            String name, List<CornerVisit> visits, ToDoubleFunction<CornerVisit> part) {
        return Output.Column.of(name, visits.stream().mapToDouble(part).toArray());
    }

    /** Empty where the world is not a bandit, whose corners alone are points like any other. */
    private static Output.Column atCorner(
            String name, List<CornerVisit> visits, Function<CornerVisit, String> part) {
        return text(name, visits, v -> v.cornerEigenvalues().length == 0 ? "" : part.apply(v));
    }

    private static Output.Column text(
            String name, List<CornerVisit> visits, Function<CornerVisit, String> part) {
        return new Output.Column(name, visits.stream().map(part).toList());
    }
}
