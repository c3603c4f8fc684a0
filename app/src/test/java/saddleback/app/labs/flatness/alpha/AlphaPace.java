package saddleback.app.labs.flatness.alpha;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.flatness.SmallRuns;
import saddleback.engine.Experiment;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how long the session takes from a slider's move to new figures. */
final class AlphaPace {
    private static final int MOVES = 60;

    private static final String START =
            """
            {"format": 1, "lab": "flatness", "seed": 1,
             "problem": {"data": {"generate": {"two-moons": {}}},
               "network": {"layers": [{"dense": 16}, "relu", {"dense": 2}]},
               "loss": "cross-entropy",
               "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 32,
                                     "epochs": 20}}},
             "settings": {"proof": null}}
            """;

    private static final String DIGITS =
            """
            {"format": 1, "lab": "flatness", "seed": 1,
             "problem": {"data": {"sample": "digits"},
               "network": {"layers": [{"dense": 64}, "relu", {"dense": 10}]},
               "loss": "cross-entropy",
               "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 64,
                                     "epochs": 5}}},
             "settings": {"proof": null, "sights": {"radius": 1, "points": 5}}}
            """;

    private AlphaPace() {}

    public static void main(String[] args) throws Exception {
        for (String text : List.of(START, DIGITS)) {
            Experiment<?> experiment = SmallRuns.experiment(text);
            FlatnessResult result = SmallRuns.result(experiment);
            try (Session session = AlphaInstrument.open(experiment, result, Workers.shared())) {
                while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
                double[] millis = new double[MOVES];
                for (int i = 0; i < MOVES; i++) {
                    long from = System.nanoTime();
                    String before = session.shown().status();
                    Object figures = session.shown().figures();
                    session.act(new Act.Slide("factor-1", Math.pow(10, -0.03 * (i + 1))));
                    while (session.shown().figures().equals(figures)) session.tick();
                    millis[i] = (System.nanoTime() - from) / 1e6;
                    if (before.isEmpty()) throw new IllegalStateException("no badge");
                }
                Arrays.sort(millis);
                System.out.printf(
                        Locale.ROOT,
                        "%,d parameters: median %.1f ms, 95 %% %.1f ms, most %.1f ms%n",
                        result.before().place().network().size(),
                        millis[MOVES / 2],
                        millis[MOVES * 95 / 100],
                        millis[MOVES - 1]);
            }
        }
    }
}
