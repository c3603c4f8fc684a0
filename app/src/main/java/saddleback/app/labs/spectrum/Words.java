package saddleback.app.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.spectrum.Census;
import saddleback.engine.labs.spectrum.Operator;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.spectrum.Symmetry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands over and beside the figures of a spectrum. */
public final class Words {
    private static final double PERCENT = 100;
    private static final MathContext TWO = new MathContext(2);

    private Words() {}

    /** Whose eigenvalues. */
    public static String of(Operator operator) {
        return switch (operator) {
            case HESSIAN -> "Hessian";
            case GAUSS_NEWTON -> "Gauss-Newton matrix";
            case FISHER -> "Fisher matrix";
            case DIFFERENCE -> "Hessian less Gauss-Newton matrix";
        };
    }

    /** The label of an axis of eigenvalues. */
    public static String axis(Operator operator) {
        return "eigenvalue of the " + of(operator);
    }

    /** How many eigenvalues lie on each side of zero, as far as that is known. */
    static String counts(SpectrumResult result) {
        Census census = result.census();
        int size = result.size();
        if (census == null) return Numbers.of(size) + " eigenvalues";
        if (census.negative() < 0) return ends(size, census);
        int positive = size - census.negative() - census.zero();
        return "%s negative, %s zero, %s positive"
                .formatted(
                        Numbers.of(census.negative()),
                        Numbers.of(census.zero()),
                        Numbers.of(positive));
    }

    /** The counts, and below what explains zeros. */
    static String census(SpectrumResult result) {
        Census census = result.census();
        String why = census == null || census.negative() < 0 ? "" : explanation(census);
        return why.isEmpty() ? counts(result) : counts(result) + "\n" + why;
    }

    private static String ends(int size, Census census) {
        String of = "both ends of %s eigenvalues".formatted(Numbers.of(size));
        if (Double.isNaN(census.negativeShare())) return of;
        return of
                + "; negative by the density: "
                + Numbers.brief(PERCENT * census.negativeShare())
                + " %";
    }

    /** "explained: the same added to all outputs (6)"; empty where nothing is known. */
    private static String explanation(Census census) {
        List<Symmetry> exact = new ArrayList<>();
        for (Symmetry s : census.symmetries()) if (s.exact() && s.count() > 0) exact.add(s);
        if (exact.isEmpty() || census.explained() == 0) return "";
        String why =
                exact.stream()
                        .map(s -> s.name() + " (" + Numbers.of(s.count()) + ")")
                        .collect(Collectors.joining(", "));
        return exact.size() == 1
                ? "explained: " + why
                : Numbers.of(census.explained()) + " explained: " + why;
    }

    /** What counts as zero: the census' tolerance, 0 where there is none yet. */
    public static double tolerance(@Nullable Census census) {
        return census == null ? 0 : census.tolerance();
    }

    /** "0.21 ± 0.01". */
    static String with(double value, double error) {
        String v = Numbers.brief(value);
        return error > 0
                ? v + " ± " + Numbers.brief(new BigDecimal(error).round(TWO).doubleValue())
                : v;
    }
}
