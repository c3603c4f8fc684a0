package saddleback.engine.flatness.laws;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.reparam.WeightLayer;
import saddleback.engine.reparam.WeightNorm;

import java.util.List;

/**
 * Laws of w = s v / |v| with v = alpha w. The first derivative along each row is A = [P / alpha, u]
 * with u = w / |w| and P = I - u u'; its curvature brings the gradient g of the row in.
 *
 * @param norm which layers, and alpha
 */
record NormLaws(Slopes slopes, WeightNorm norm) {

    @Nullable Law of(Measure measure, double before) {
        return switch (measure) {
            case TRACE -> slopes.known() ? trace() : null;
            case SPECTRAL_NORM -> before > 0 ? spectralNorm(before) : null;
            default -> null;
        };
    }

    /**
     * A A' = P / alpha² + u u', so that by Ostrowski's theorem A' H A has the eigenvalues of H times
     * numbers between 1 and 1 / alpha². What the curvature adds is of each row at most |g| / |w|
     * (3/2 / alpha² + 1 / alpha), since u' g and the part of g at right angles to u are at most |g|.
     */
    private Law spectralNorm(double before) {
        double alpha = norm.factor();
        double square = 1 / (alpha * alpha);
        double steepest = 0;
        for (WeightLayer l : layers())
            for (int r = 0; r < l.weights().rows(); r++) {
                double length = length(slopes.weights(), l.weights(), r);
                steepest =
                        Math.max(steepest, length(slopes.gradient(), l.weights(), r) / length);
            }
        double bend = steepest * (1.5 * square + 1 / alpha) / before;
        return Law.between(
                Math.max(0, Math.min(1, square) - bend),
                Math.max(1, square) + bend,
                "\\min(1, \\alpha^{-2}) \\le \\cdot \\le \\max(1, \\alpha^{-2}) \\text{ at minima}");
    }

    /**
     * tr = (tr H - q - sum of (d - 1) g . w / |w|²) / alpha² + q over the rows of length d, with q =
     * sum of u' H u. Networks of linear pieces have q between 0 and tr H.
     */
    private @Nullable Law trace() {
        double square = 1 / (norm.factor() * norm.factor());
        double own = 0;
        double bend = 0;
        List<Block> blocks = slopes.network().blocks();
        for (WeightLayer l : layers()) {
            Block b = l.weights();
            own += slopes.traces()[blocks.indexOf(b)];
            for (int r = 0; r < b.rows(); r++) {
                double length = length(slopes.weights(), b, r);
                int at = b.offset() + r * b.cols();
                double along =
                        Vectors.dot(slopes.gradient(), at, slopes.weights(), at, b.cols());
                bend += (b.cols() - 1) * along / (length * length);
            }
        }
        double total = slopes.total();
        if (!(total > 0)) return null;
        double flat = (own - bend) * square;
        double radial = (1 - square) * own;
        double rest = total - own;
        return Law.between(
                (flat + rest + Math.min(0, radial)) / total,
                (flat + rest + Math.max(0, radial)) / total,
                "\\frac{\\alpha^{-2} (\\operatorname{tr} H - q) + q}{\\operatorname{tr} H},\\ q ="
                        + " \\textstyle\\sum u^\\top H u \\text{ at minima}");
    }

    private List<WeightLayer> layers() {
        return slopes.layers().stream()
                .filter(l -> norm.layer() == 0 || norm.layer() == l.number())
                .toList();
    }

    private static double length(double[] v, Block b, int row) {
        int at = b.offset() + row * b.cols();
        return Math.sqrt(Vectors.dot(v, at, v, at, b.cols()));
    }
}
