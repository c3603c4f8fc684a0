package saddleback.app.labs.interference.launch;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.InterferenceSettings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how long the session takes from a move of a dragged start to new figures. */
final class LaunchPace {
    private static final int WARM = 60;
    private static final int MOVES = 120;

    private LaunchPace() {}

    public static void main(String[] args) throws Exception {
        for (int contexts : new int[] {2, 4, 10})
            for (List<Variant> ways :
                    List.of(
                            List.of(Variant.ON_POLICY),
                            List.of(Variant.ON_POLICY, Variant.SUPERVISED, Variant.TABULAR)))
                drag(contexts, ways);
    }

    private static void drag(int contexts, List<Variant> ways) throws Exception {
        InterferenceSettings settings = InterferenceSettings.defaults();
        Wanted first = new Wanted(new Ground(contexts, contexts, 1), List.of(), 0, ways, 0, 1);
        Wanted launched = first.launch(Preset.FAINT.start(first.ground()));
        var pursuit =
                new Pursuit<>(
                        "pace",
                        Runner.nothing(launched),
                        new Runner(settings.until(), settings.limit()));
        try (Session session = new LaunchSession(pursuit, (_, _) -> Path.of(""))) {
            while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
            double[] millis = new double[MOVES];
            for (int i = -WARM; i < MOVES; i++) {
                double along = (i + WARM + 1.0) / (WARM + MOVES);
                double time = move(session, 0.06 + 0.5 * along, 0.04 + 0.2 * along);
                if (i >= 0) millis[i] = time;
            }
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "K = %d, %d ways: median %.1f ms, 95 %% %.1f ms, most %.1f ms%n",
                    contexts,
                    ways.size(),
                    millis[MOVES / 2],
                    millis[MOVES * 95 / 100],
                    millis[MOVES - 1]);
        }
    }

    private static double move(Session session, double x, double y) throws Exception {
        long from = System.nanoTime();
        Object before = session.shown().figures();
        session.act(new Act.Drag(LaunchFigures.PLANE, 0, 0.06, 0.04, x, y, false));
        while (session.shown().figures().equals(before)) session.tick();
        return (System.nanoTime() - from) / 1e6;
    }
}
