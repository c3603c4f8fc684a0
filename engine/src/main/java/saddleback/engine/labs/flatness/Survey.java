package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.Chain;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Step;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;

/** What is asked, part by part; each finished part is offered as a preview. */
final class Survey {
    private static final double TRANSFORMED = 0.5;
    private static final double COMPARED = 0.2;
    private static final double PROVED = 1;
    private static final double MEASURED = 2;
    private static final double SEEN = 2;
    private static final double MATRIX = 8;
    private static final double SWEPT = 30;

    private final Prepared prepared;
    private final FlatnessSettings settings;
    private final Seed seed;
    private final Run<FlatnessResult> run;
    private final Inspection inspection;
    private double done;
    private double all;
    private double from;

    private List<Step> steps = List.of();
    private Measured before;
    private Measured after;
    private FunctionDifference difference = new FunctionDifference(0, 0, 0, 0, null);
    private @Nullable SightStudy sights;
    private @Nullable MatrixStudy matrix;
    private @Nullable SweepStudy sweep;

    Survey(Prepared prepared, FlatnessSettings settings, Seed seed, Run<FlatnessResult> run) {
        this.prepared = prepared;
        this.settings = settings;
        this.seed = seed;
        this.run = run;
        inspection = new Inspection(prepared, settings, seed, run);
        before = inspection.begin(Place.of(prepared.network(), prepared.weights()));
        after = before;
    }

    /**
     * Everything that is asked.
     *
     * @param begun how much of the run's progress is over
     */
    FlatnessResult compute(double begun) {
        from = begun;
        all = TRANSFORMED + COMPARED + 2 * MEASURED;
        if (settings.proof() != null) all += PROVED;
        if (settings.sights() != null) all += SEEN;
        if (settings.matrix()) all += MATRIX;
        if (settings.sweep() != null) all += SWEPT;
        transform();
        compare();
        inspection.finish(List.of(before, after), next(2 * MEASURED), this::measured);
        look();
        fill();
        sweep();
        run.step(1, "done");
        return soFar();
    }

    private void transform() {
        steps =
                Chain.apply(
                        settings.transform(),
                        before.place(),
                        inspection.train(),
                        next(TRANSFORMED));
        if (!steps.isEmpty()) after = inspection.begin(steps.getLast().after());
    }

    private void compare() {
        var between = new Differences(before.place(), after.place(), prepared.data());
        difference = between.of(settings.randomInputs(), seed.of("inputs"), stage(COMPARED));
        offer();
        ProofSettings proof = settings.proof();
        if (proof == null) return;
        difference = between.prove(difference, proof, stage(PROVED));
        offer();
    }

    private void measured(List<Measured> sides) {
        before = sides.getFirst();
        after = sides.getLast();
        offer();
    }

    private void look() {
        SightSettings asked = settings.sights();
        if (asked == null) return;
        var study = new SightStudy(prepared, asked, seed.of("sights"), run);
        sights = study;
        study.each(before.place(), after.place(), next(SEEN), this::offer);
    }

    private void fill() {
        if (!settings.matrix()) return;
        var study =
                new MatrixStudy(
                        settings, inspection.train(), before.place(), inspection.seed(), run);
        matrix = study;
        study.each(before.readings(), next(MATRIX), this::offer);
    }

    private void sweep() {
        SweepSettings asked = settings.sweep();
        if (asked == null) return;
        var study =
                new SweepStudy(
                        prepared, asked, settings.measures(), settings.how(), seed.of("sweep"));
        sweep = study;
        study.each(stage(SWEPT), this::offer);
    }

    private void offer() {
        run.preview(this::soFar);
    }

    private FlatnessResult soFar() {
        return new FlatnessResult(
                before,
                after,
                settings.transform(),
                steps,
                difference,
                sights == null ? null : sights.soFar(),
                matrix == null ? null : matrix.soFar(),
                sweep == null ? null : sweep.soFar());
    }

    /** The run's progress over the next part. */
    private Progress next(double weight) {
        double low = share(done);
        done += weight;
        return run.part(low, share(done));
    }

    /** A run over the next part. */
    private <T> Run<T> stage(double weight) {
        double low = share(done);
        done += weight;
        return run.stage(low, share(done));
    }

    private double share(double part) {
        return from + (1 - from) * part / all;
    }
}
