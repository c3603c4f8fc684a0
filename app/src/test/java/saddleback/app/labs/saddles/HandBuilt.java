package saddleback.app.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.RaceResult;
import saddleback.engine.labs.saddles.Rank;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.engine.labs.saddles.Way;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;

import java.util.List;

/** Results whose numbers are chosen, on a network of ten parameters. */
final class HandBuilt {
    static final double ZERO = 1e-8;

    private HandBuilt() {}

    private static Network network() {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(3, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(1, true))),
                1);
    }

    /** Eigenvalues -1, -2, ... and 0 and 1, 2, ... in ascending order. */
    static double[] spectrum(int negative) {
        double[] v = new double[10];
        for (int i = 0; i < 10; i++) v[i] = i - negative;
        return v;
    }

    static Found found(
            int start,
            CriticalPoint.End end,
            int negative,
            double value,
            int group,
            @Nullable Certificate certificate) {
        var point = new CriticalPoint(end, new double[10], value, 1e-12, spectrum(negative), 5);
        return new Found(start, -1, point, negative / 10.0, group, certificate);
    }

    /** Three distinct points, one found twice, a gradient-flat end and an unfinished one. */
    static SaddlesResult search(int starts) {
        var proved = new Certificate(Certificate.Kind.RIGOROUS, true, 1e-9, 4, "proved");
        var failed = new Certificate(Certificate.Kind.RIGOROUS, false, Double.NaN, -1, "not shown");
        return search(
                starts,
                List.of(
                        found(0, CriticalPoint.End.CONVERGED, 1, 0.2, 0, null),
                        found(1, CriticalPoint.End.GRADIENT_FLAT, 2, 0.5, -1, null),
                        found(2, CriticalPoint.End.CONVERGED, 4, 0.9, 2, proved),
                        found(3, CriticalPoint.End.UNFINISHED, 7, 0.7, -1, null),
                        found(4, CriticalPoint.End.CONVERGED, 1, 0.2, 0, null),
                        found(5, CriticalPoint.End.CONVERGED, 3, 0.6, 1, failed)));
    }

    static SaddlesResult search(int starts, List<Found> found) {
        int distinct = found.stream().mapToInt(f -> f.group() + 1).max().orElse(0);
        return new SaddlesResult(
                new SearchResult(
                        network(),
                        starts,
                        found,
                        distinct,
                        new Rank(0.5, 4),
                        new Rank(0.25, 3),
                        ZERO,
                        0),
                null);
    }

    /** Four points measured, the method changed after the second. */
    static Way way(String name, int width, double lastLoss, boolean ended) {
        return new Way(
                name,
                width,
                20,
                new long[] {0, 10, 20, 30},
                new double[] {0, 1, 2, 3},
                new int[] {0, 0, 1, 1},
                new double[] {4, 2, 1, lastLoss},
                new double[] {0.9, 0.5, 0.25, 0.125},
                new double[] {1, 1, 1, 1},
                new double[] {3, 3, 3, 3},
                new double[] {-0.5, -0.25, 0, 0.1},
                new int[] {10, 5, 0, 0},
                new double[] {Double.NaN, Double.NaN, 0.1, 0.01},
                ended ? "all steps were made" : "",
                new double[20]);
    }

    static SaddlesResult race(Way... ways) {
        return new SaddlesResult(null, new RaceResult(List.of(ways)));
    }
}
