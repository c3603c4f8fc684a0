package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.laws.Laws;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.labs.flatness.Examples.Example;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Every measure before and after one transformation of each kind that the network allows, column by
 * column, beside what theory says.
 */
final class MatrixStudy {

    /** Who measures. */
    @FunctionalInterface
    interface Measurer {
        Map<Measure, Reading> of(Subject subject, List<Measure> measures, Progress progress);
    }

    private final List<Measure> measures;
    private final MeasureSettings how;
    private final NetworkObjective train;
    private final Seed seed;
    private final Measurer measurer;
    private final KeptReadings kept;
    private final List<Example> examples;
    private final Laws laws;
    private final List<Reading> before = new ArrayList<>();
    private final Matrix.@Nullable Cell[] cells;

    /**
     * At a place.
     *
     * @param train the loss on the training examples
     * @param seed of the measures' draws, the same as for what was measured before
     * @param run where finished columns are kept
     */
    MatrixStudy(
            FlatnessSettings settings, NetworkObjective train, Place place, Seed seed, Run<?> run) {
        this(settings, train, place, seed, run, Measuring::of);
    }

    MatrixStudy(
            FlatnessSettings settings,
            NetworkObjective train,
            Place place,
            Seed seed,
            Run<?> run,
            Measurer measurer) {
        measures = settings.measures();
        how = settings.how();
        this.train = train;
        this.seed = seed;
        this.measurer = measurer;
        kept = new KeptReadings(run.kept());
        examples = Examples.of(place, train);
        laws = new Laws(Subject.of(place, train, how, seed));
        cells = new Matrix.Cell[measures.size() * examples.size()];
    }

    /**
     * Fills the matrix.
     *
     * @param known readings at the place, one a measure
     * @param progress over [0, 1]
     * @param found called after each column
     */
    void each(Map<Measure, Reading> known, Progress progress, Runnable found) {
        for (Measure m : measures)
            before.add(Objects.requireNonNullElseGet(known.get(m), () -> Reading.none("")));
        for (int c = 0; c < examples.size(); c++) {
            Progress part =
                    progress.part((double) c / examples.size(), (c + 1.0) / examples.size());
            column(c, part);
            found.run();
        }
    }

    private void column(int column, Progress progress) {
        Example example = examples.get(column);
        String kind = example.transformation().kind().name().toLowerCase(Locale.ROOT);
        String name = kind.replace('_', '-');
        Subject subject = Subject.of(example.step().after(), train, how, seed);
        List<List<Measure>> groups = Groups.of(measures);
        for (int g = 0; g < groups.size(); g++) {
            List<Measure> group = groups.get(g);
            Progress part = progress.part((double) g / groups.size(), (g + 1.0) / groups.size());
            part.step(0, "measures after " + name);
            Map<Measure, Reading> after =
                    kept.of(
                            "matrix-%s-%d".formatted(name, g),
                            group,
                            () -> measurer.of(subject, group, part));
            for (Measure m : group) cell(m, column, Objects.requireNonNull(after.get(m)));
        }
    }

    private void cell(Measure measure, int column, Reading after) {
        int row = measures.indexOf(measure);
        Reading was = before.get(row);
        cells[row * examples.size() + column] =
                new Matrix.Cell(
                        after,
                        Ratio.of(measure, was.value(), after.value()),
                        Agreement.unchanged(measure, was, after),
                        Agreement.law(
                                measure,
                                was,
                                after,
                                laws.of(measure, examples.get(column).transformation(), was)));
    }

    /** What is measured so far. */
    Matrix soFar() {
        return new Matrix(
                measures,
                examples.stream().map(Example::transformation).toList(),
                List.copyOf(before),
                new ArrayList<>(Arrays.asList(cells.clone())));
    }

    /** Places of the columns, in their order. */
    List<Place> places() {
        return examples.stream().map(e -> e.step().after()).toList();
    }
}
