package saddleback.engine.labs.saddles;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.critical.IndexCurve;
import saddleback.engine.linalg.Vectors;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** What of a search goes into files. */
final class SearchOutput {
    /** The norm of weights that count as zero. */
    private static final double ZERO_POINT = 1e-6;

    private final SearchResult result;
    private final List<Found> firsts;
    private final Output.Builder out;

    SearchOutput(SearchResult result, Output.Builder out) {
        this.result = result;
        this.out = out;
        firsts = result.firsts();
    }

    void add() {
        counts();
        ranks();
        if (!firsts.isEmpty()) lowest();
        curve();
        points();
        distinct();
        if (firsts.isEmpty()) out.notConverged("no search ended at a critical point");
    }

    private void counts() {
        out.value("parameters", result.network().size());
        out.value("starts", result.starts());
        for (End end : End.values()) out.value(written(end), result.count(end));
        out.value("distinct", result.distinct());
        boolean certified = result.found().stream().anyMatch(f -> f.certificate() != null);
        if (certified) {
            out.value("certified", certified(Certificate.Kind.RIGOROUS));
            out.value("certified-numerically", certified(Certificate.Kind.NUMERICAL));
        }
        out.value(
                "zero-point",
                firsts.stream().anyMatch(f -> Vectors.norm(f.point().weights()) <= ZERO_POINT));
    }

    /** Proofs and what is no proof are counted apart. */
    private long certified(Certificate.Kind kind) {
        return result.found().stream()
                .map(Found::certificate)
                .filter(c -> c != null && c.holds() && c.kind() == kind)
                .count();
    }

    private static String written(Enum<?> word) {
        return Names.written(word.name());
    }

    private void ranks() {
        out.value("spearman.all", result.all().correlation());
        out.value("spearman.all-points", result.all().points());
        out.value("spearman.distinct", result.apart().correlation());
        out.value("spearman.distinct-points", result.apart().points());
    }

    private void lowest() {
        CriticalPoint p = firsts.getFirst().point();
        out.value("lowest.value", p.value());
        out.value("lowest.error", firsts.getFirst().error());
        out.value("lowest.negative", p.negative(result.zero()));
        out.value("lowest.lambda-min", p.eigenvalues()[0]);
        out.value("lowest.lambda-max", p.eigenvalues()[p.eigenvalues().length - 1]);
    }

    private void curve() {
        IndexCurve curve = result.curve();
        out.value("semicircle.intercept", curve.intercept());
        out.value("semicircle.slope", curve.slope());
        out.value("semicircle.radius", curve.radius());
        out.value("semicircle.share", curve.share());
        double[] values = firsts.stream().mapToDouble(f -> f.point().value()).toArray();
        double[] indices = firsts.stream().mapToDouble(this::index).toArray();
        out.value("semicircle.mean-error", curve.meanError(values, indices));
        out.value("semicircle.describes", curve.describes(values, indices));
    }

    private void points() {
        out.table(
                "points",
                whole("start", Found::start),
                whole("run", Found::run),
                text("end", f -> written(f.point().end())),
                whole("iterations", f -> f.point().iterations()),
                number("value", f -> f.point().value()),
                number("error", Found::error),
                number("gradient-norm", f -> f.point().gradientNorm()),
                number("index", this::index),
                whole("negative", f -> f.point().negative(result.zero())),
                whole("zero", f -> f.point().zero(result.zero())),
                number("lambda-min", f -> f.point().eigenvalues()[0]),
                number("lambda-max", f -> f.point().eigenvalues()[result.network().size() - 1]),
                whole("group", Found::group),
                text("certificate", SearchOutput::certificate),
                number("radius", SearchOutput::radius));
    }

    /** The share of negative eigenvalues. */
    private double index(Found f) {
        return (double) f.point().negative(result.zero()) / result.network().size();
    }

    private static String certificate(Found f) {
        Certificate c = f.certificate();
        if (c == null) return "";
        return c.holds() ? written(c.kind()) : "none";
    }

    private static double radius(Found f) {
        Certificate c = f.certificate();
        return c == null ? Double.NaN : c.radius();
    }

    private Output.Column whole(String name, ToIntFunction<Found> of) {
        return Output.Column.of(name, result.found().stream().mapToInt(of).toArray());
    }

    private Output.Column number(String name, ToDoubleFunction<Found> of) {
        return Output.Column.of(name, result.found().stream().mapToDouble(of).toArray());
    }

    private Output.Column text(String name, Function<Found, String> of) {
        return new Output.Column(name, result.found().stream().map(of).toList());
    }

    private void distinct() {
        int n = firsts.size();
        int p = result.network().size();
        if (n == 0 || (long) n * p > Integer.MAX_VALUE / 2) return;
        double[] eigenvalues = new double[n * p];
        double[] weights = new double[n * p];
        for (int i = 0; i < n; i++) {
            System.arraycopy(firsts.get(i).point().eigenvalues(), 0, eigenvalues, i * p, p);
            System.arraycopy(firsts.get(i).point().weights(), 0, weights, i * p, p);
        }
        out.array("eigenvalues", eigenvalues, n, p);
        out.array("weights", weights, n, p);
    }
}
