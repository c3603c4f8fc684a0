package saddleback.engine.regions.reference;

import saddleback.engine.given.GivenLayer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Divides a cell by one layer, unit by unit, state by state. */
final class Dividing {
    private Dividing() {}

    static List<Reference.Piece> by(GivenLayer layer, Reference.Piece piece) {
        BigDecimal[][] z = affine(layer, piece.h());
        int units = layer.units();
        List<Reference.Piece> parts =
                List.of(new Reference.Piece(piece.cell(), piece.states(), new BigDecimal[0][]));
        for (int u = 0; u < units; u++) {
            List<Reference.Piece> finer = new ArrayList<>();
            for (Reference.Piece part : parts) unit(layer, z, u, part, finer);
            parts = finer;
        }
        return parts;
    }

    private static void unit(
            GivenLayer layer,
            BigDecimal[][] z,
            int u,
            Reference.Piece part,
            List<Reference.Piece> into) {
        BigDecimal[] own = z[u];
        BigDecimal[] zero = times(own, BigDecimal.ZERO);
        Polytope cell = part.cell();
        switch (layer.type()) {
            case LINEAR -> add(Optional.of(cell), part, 0, own, into);
            case RELU -> {
                add(weakly(cell, times(own, BigDecimal.ONE.negate())), part, 0, zero, into);
                add(strictly(cell, own), part, 1, own, into);
            }
            case LEAKY_RELU -> {
                Double slope = layer.slope();
                BigDecimal below = new BigDecimal(slope == null ? 0 : slope);
                add(
                        weakly(cell, times(own, BigDecimal.ONE.negate())),
                        part,
                        0,
                        times(own, below),
                        into);
                add(strictly(cell, own), part, 1, own, into);
            }
            case HARD_TANH -> {
                BigDecimal[] lower = plus(own, 1);
                BigDecimal[] upper = plus(own, -1);
                add(
                        weakly(cell, times(lower, BigDecimal.ONE.negate())),
                        part,
                        0,
                        plus(zero, -1),
                        into);
                add(
                        strictly(cell, lower)
                                .flatMap(c -> strictly(c, times(upper, BigDecimal.ONE.negate()))),
                        part,
                        1,
                        own,
                        into);
                add(weakly(cell, upper), part, 2, plus(zero, 1), into);
            }
            case MAXOUT -> {
                int rank = z.length / layer.units();
                for (int a = 0; a < rank; a++) {
                    Optional<Polytope> left = Optional.of(cell);
                    for (int j = 0; j < rank; j++) {
                        if (j == a) continue;
                        BigDecimal[] lead = minus(z[u * rank + a], z[u * rank + j]);
                        boolean earlier = j < a;
                        left = left.flatMap(c -> earlier ? strictly(c, lead) : weakly(c, lead));
                    }
                    add(left, part, a, z[u * rank + a], into);
                }
            }
        }
    }

    private static void add(
            Optional<Polytope> cell,
            Reference.Piece part,
            int state,
            BigDecimal[] h,
            List<Reference.Piece> into) {
        if (cell.isEmpty()) return;
        BigDecimal[][] more = Arrays.copyOf(part.h(), part.h().length + 1);
        more[part.h().length] = h;
        into.add(new Reference.Piece(cell.get(), part.states() + (char) ('0' + state), more));
    }

    /** The part where a function is above 0 inside. */
    private static Optional<Polytope> strictly(Polytope cell, BigDecimal[] form) {
        return cell.part(integers(form));
    }

    /** The same, or all of the cell where it is 0 everywhere. */
    private static Optional<Polytope> weakly(Polytope cell, BigDecimal[] form) {
        BigInteger[] f = integers(form);
        return !cell.above(f) && !cell.below(f) ? Optional.of(cell) : cell.part(f);
    }

    private static BigDecimal[][] affine(GivenLayer layer, BigDecimal[][] h) {
        BigDecimal[][] z = new BigDecimal[layer.w().size()][];
        for (int r = 0; r < z.length; r++) {
            BigDecimal[] sum = times(h[0], BigDecimal.ZERO);
            for (int i = 0; i < h.length; i++)
                for (int c = 0; c < sum.length; c++)
                    sum[c] = sum[c].add(h[i][c].multiply(new BigDecimal(layer.w().get(r)[i])));
            z[r] = plus(sum, layer.b()[r]);
        }
        return z;
    }

    private static BigDecimal[] times(BigDecimal[] form, BigDecimal factor) {
        return Arrays.stream(form).map(v -> v.multiply(factor)).toArray(BigDecimal[]::new);
    }

    private static BigDecimal[] plus(BigDecimal[] form, double constant) {
        BigDecimal[] sum = form.clone();
        sum[sum.length - 1] = sum[sum.length - 1].add(new BigDecimal(constant));
        return sum;
    }

    private static BigDecimal[] minus(BigDecimal[] a, BigDecimal[] b) {
        BigDecimal[] difference = new BigDecimal[a.length];
        for (int c = 0; c < a.length; c++) difference[c] = a[c].subtract(b[c]);
        return difference;
    }

    /** The same function times a power of ten, in integers. */
    private static BigInteger[] integers(BigDecimal[] form) {
        int digits = 0;
        for (BigDecimal v : form) digits = Math.max(digits, v.stripTrailingZeros().scale());
        int scale = digits;
        return Arrays.stream(form)
                .map(v -> v.setScale(scale).unscaledValue())
                .toArray(BigInteger[]::new);
    }
}
