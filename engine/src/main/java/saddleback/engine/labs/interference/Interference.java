package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Sampling;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/**
 * Ray interference (Schaul, Borsa, Modayil, Pascanu, arXiv 1904.11455): how an agent learns several
 * tasks at once, and why it stops on plateaus between them.
 */
public final class Interference {
    /** The lab. */
    public static final Lab<InterferenceSettings, InterferenceResult> LAB =
            new Lab<>(
                    "ray-interference",
                    InterferenceSettings.defaults(),
                    false,
                    Interference::run,
                    InterferenceOutput::of);

    private static final double COURSE = 0.15;
    private static final double BESIDE = 0.3;
    private static final double THEORY = 0.4;
    private static final double SURFACE = 0.45;
    private static final double SAMPLED = 0.7;
    private static final double BASIN = 0.85;

    private final InterferenceSettings settings;
    private final Setup setup;
    private final Seed seed;
    private final Run<InterferenceResult> run;

    private Interference(InterferenceSettings settings, Seed seed, Run<InterferenceResult> run) {
        this.settings = settings;
        this.setup = Setup.of(settings, seed);
        this.seed = seed;
        this.run = run;
    }

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, and for settings that
     *     do not fit together, or not into memory
     */
    public static InterferenceResult run(
            @Nullable Problem problem,
            InterferenceSettings settings,
            Seed seed,
            Run<InterferenceResult> run) {
        if (problem != null)
            throw new IllegalArgumentException("problem: none in this lab, was one");
        return new Interference(settings, seed, run).result();
    }

    private InterferenceResult result() {
        Memory.check(setup, seed, run.workers().threads());
        Course course = setup.flow().of(setup.learner(), run.part(0, COURSE));
        var found = new Findings(settings, course);
        run.preview(found::result);
        beside(found);
        theory(course, found);
        surface(course, found);
        run.preview(found::result);
        sampled(found);
        basin(found);
        staircase(found);
        run.step(1, "done");
        return found.result();
    }

    private void beside(Findings found) {
        var all = settings.beside();
        if (all.isEmpty()) return;
        var courses =
                new Courses(
                        setup.flow(),
                        i -> setup.learner(all.get(i)),
                        all.size(),
                        soFar -> {
                            found.beside(soFar);
                            run.preview(found::result);
                        });
        found.beside(courses.all(run.stage(COURSE, BESIDE), "beside"));
    }

    private void theory(Course course, Findings found) {
        var visits =
                Corners.visits(
                        course,
                        setup.learner(),
                        run.workers(),
                        seed.of("corners"),
                        run.part(BESIDE, THEORY));
        Learner learner = setup.learner();
        found.theory(visits, Conservation.of(course, learner), LawsCheck.of(course, learner));
        run.preview(found::result);
    }

    /** A course that ends where it begins has no directions. */
    private void surface(Course course, Findings found) {
        if (course.time().length < 2) return;
        found.surface(SurfaceStudy.of(course, setup.learner(), run.stage(THEORY, SURFACE)));
    }

    private void sampled(Findings found) {
        Sampling sampling = setup.sampling();
        if (sampling == null) return;
        Run<Object> part = run.stage(SURFACE, SAMPLED);
        found.sampled(
                sampling.of(
                        setup.learner(),
                        seed.of("samples"),
                        part,
                        soFar ->
                                run.preview(
                                        () -> {
                                            found.sampled(soFar.get());
                                            return found.result();
                                        })));
    }

    private void basin(Findings found) {
        BasinSettings asked = settings.basin();
        if (asked == null) return;
        var map = new BasinMap(settings, asked, seed);
        found.basin(
                map.of(
                        run.stage(SAMPLED, BASIN),
                        soFar -> {
                            found.basin(soFar);
                            run.preview(found::result);
                        }));
    }

    private void staircase(Findings found) {
        StaircaseSettings asked = settings.staircase();
        if (asked == null) return;
        found.staircase(
                new StaircaseStudy(settings, seed)
                        .of(
                                asked.most(),
                                run.stage(BASIN, 1),
                                soFar -> {
                                    found.staircase(soFar);
                                    run.preview(found::result);
                                }));
    }
}
