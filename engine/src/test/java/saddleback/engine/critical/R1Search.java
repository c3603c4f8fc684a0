package saddleback.engine.critical;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The specification's 140 starts on R1 with decay, and where searches from them end. */
final class R1Search {
    private static final Set<Integer> STEPS =
            Set.of(0, 20, 50, 100, 150, 200, 300, 400, 600, 800, 1200, 1600, 2400, 4000);

    private R1Search() {}

    /** Near the ways of ten descents at rate 0.5 from theta(run, 0.3). */
    static List<double[]> starts() {
        var all = new ArrayList<double[]>();
        try (var one = new Workers(1)) {
            NetworkObjective f = R1.decayed(one);
            double[] g = new double[R1.SIZE];
            for (int run = 0; run < 10; run++) {
                double[] w = R1.point(run, 0.3);
                for (int m = 0; m <= 4000; m++) {
                    if (STEPS.contains(m)) all.add(shaken(w, run, m));
                    f.gradient(w, g);
                    Vectors.add(w, -0.5, g);
                }
            }
        }
        return all;
    }

    private static double[] shaken(double[] w, int run, int m) {
        double[] s = w.clone();
        for (int j = 1; j <= s.length; j++)
            s[j - 1] += (m < 400 ? 0.1 : 0.3) * Math.sin(2.3 * j * (run + 1) + m);
        return s;
    }

    /** Ends of the searches with the specification's 300 iterations and 1e-10. */
    static List<CriticalPoint> ends(List<double[]> starts) {
        Workers shared = Workers.shared();
        var objectives = new NetworkObjective[shared.threads()];
        Arrays.setAll(objectives, _ -> R1.decayed(new Workers(1)));
        var ends = new CriticalPoint[starts.size()];
        shared.each(
                ends.length,
                (i, worker) -> {
                    var search = new CriticalSearch(starts.get(i), 300, 1e-10);
                    while (search.advance(objectives[worker])) {}
                    ends[i] = search.point(objectives[worker]);
                });
        return List.of(ends);
    }
}
