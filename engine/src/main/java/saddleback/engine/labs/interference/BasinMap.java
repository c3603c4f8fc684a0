package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.SideBySide;

import java.util.Arrays;
import java.util.function.Consumer;

/** Where learning meets a flat plateau: one flow from each start of a square grid. */
public final class BasinMap {
    private final InterferenceSettings settings;
    private final Seed seed;
    private final double[] success;
    private final double[] severity;
    private final double[] time;

    /**
     * The map that the settings ask for.
     *
     * @param asked the starts
     */
    public BasinMap(InterferenceSettings settings, BasinSettings asked, Seed seed) {
        this.settings = settings;
        this.seed = seed;
        int n = asked.points();
        success = new double[n];
        for (int i = 0; i < n; i++) success[i] = asked.largest() * (i + 0.5) / n;
        severity = new double[n * n];
        time = new double[n * n];
        Arrays.fill(severity, Double.NaN);
        Arrays.fill(time, Double.NaN);
    }

    /**
     * All flows, a row of the map a thread.
     *
     * @param run progress over [0, 1]; finished rows are kept
     * @param soFar told of the map so far, rows that are missing NaN
     */
    public Basin of(Run<?> run, Consumer<Basin> soFar) {
        int n = success.length;
        new SideBySide(
                        run,
                        "basin-",
                        "row",
                        n,
                        (row, numbers) -> {
                            System.arraycopy(numbers, 0, severity, row * n, n);
                            System.arraycopy(numbers, n, time, row * n, n);
                            soFar.accept(basin());
                        })
                .each(_ -> 2 * n, this::row);
        return basin();
    }

    /** Severities, then times, of the starts of a row. */
    private double[] row(int row, Progress progress) {
        int n = success.length;
        double[] numbers = new double[2 * n];
        for (int i = 0; i < n; i++) {
            Progress part = progress.part((double) i / n, (i + 1.0) / n);
            Course course = course(success[i], success[row], part);
            numbers[i] = worst(course);
            numbers[n + i] = course.totalTime();
        }
        return numbers;
    }

    private Course course(double first, double second, Progress progress) {
        var start = new StartSettings.Performance(new double[] {first, second});
        Setup setup = Setup.of(settings.from(start, 2, settings.actions()), seed);
        return setup.flow().of(setup.learner(), progress);
    }

    /** The least severity of a course's plateaus, NaN for none. */
    static double worst(Course course) {
        return course.plateaus().stream().mapToDouble(Plateau::severity).min().orElse(Double.NaN);
    }

    private Basin basin() {
        int flat = 0;
        for (double s : severity) if (s <= Plateau.FLAT) flat++;
        return new Basin(
                success,
                severity.clone(),
                time.clone(),
                (double) flat / severity.length,
                median(time));
    }

    /** The median, NaN counting as infinite. */
    static double median(double[] times) {
        double[] sorted = times.clone();
        for (int i = 0; i < sorted.length; i++)
            if (Double.isNaN(sorted[i])) sorted[i] = Double.POSITIVE_INFINITY;
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
