package saddleback.engine.labs.saddles;

import saddleback.engine.io.WeightFile;
import saddleback.engine.net.Network;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;

/** Runs every entrant of a {@link Race}, one after the other, width by width. */
final class RaceStudy {
    private static final double PREPARED = 0.2;

    private final List<Problem> problems;
    private final Race race;
    private final Seed seed;
    private final Run<SaddlesResult> run;
    private final List<Way> ways = new ArrayList<>();

    private RaceStudy(Problem problem, Race race, Seed seed, Run<SaddlesResult> run) {
        this.race = race;
        this.seed = seed;
        this.run = run;
        problems =
                race.widths().isEmpty()
                        ? List.of(problem)
                        : race.widths().stream().map(w -> Widths.with(problem, w)).toList();
    }

    /**
     * The ways of all entrants.
     *
     * @throws IllegalArgumentException where an entrant does not go with the problem, before the
     *     first one starts wherever that can be known
     */
    static RaceResult run(Problem problem, Race race, Seed seed, Run<SaddlesResult> run) {
        return new RaceStudy(problem, race, seed, run).all();
    }

    private RaceResult all() {
        for (int i = 0; i < problems.size(); i++) width(problems.get(i), i, problems.size());
        run.step(1, "done");
        return new RaceResult(ways);
    }

    private void width(Problem at, int i, int count) {
        double from = (double) i / count;
        double share = 1.0 / count;
        String prefix = race.widths().isEmpty() ? "" : "width-" + i + "-";
        Run<TrainingResult> first = run.stage(from, from + PREPARED * share, prefix);
        run.step(from, "loading data");
        Prepared loaded = Preparation.loaded(at, seed);
        if (i == 0) checkMethods(loaded.data().train().features());
        Prepared prepared = Preparation.weighted(loaded, WeightFile::read, seed, first);
        int width = race.widths().isEmpty() ? 0 : race.widths().get(i);
        Walk.Ground ground =
                new Walk.Ground(
                        prepared.train(run.workers()),
                        prepared.weights(),
                        width,
                        run.workers(),
                        seed.of("race"));
        double begin = from + PREPARED * share;
        double each = (from + share - begin) / race.entrants().size();
        List<Walk> walks = walks(ground, prefix);
        for (int k = 0; k < walks.size(); k++) {
            Walk walk = walks.get(k);
            double start = begin + k * each;
            ways.add(walk.go(run.part(start, start + each), () -> offer(walk)));
            offerAll();
        }
    }

    /** Every method of every stage with the network of every width, before the first race. */
    private void checkMethods(int features) {
        for (Problem p : problems) {
            int size = Network.of(p.network(), features).size();
            for (int k = 0; k < race.entrants().size(); k++) {
                List<Stage> stages = race.entrants().get(k).stages();
                for (int s = 0; s < stages.size(); s++) check(stages.get(s).method(), size, k, s);
            }
        }
    }

    private static void check(Method method, int size, int entrant, int stage) {
        try {
            method.check(size);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "settings.study.race.entrants[%d].stages[%d].%s"
                            .formatted(entrant, stage, e.getMessage()),
                    e);
        }
    }

    /** All entrants at the start, so that one that does not fit is refused before any runs. */
    private List<Walk> walks(Walk.Ground ground, String prefix) {
        var walks = new ArrayList<Walk>();
        for (int k = 0; k < race.entrants().size(); k++) {
            String name = prefix + "way-" + k;
            walks.add(new Walk(race.entrants().get(k), ground, race.points(), run.kept(), name));
        }
        return walks;
    }

    private void offer(Walk walk) {
        run.preview(
                () -> {
                    var soFar = new ArrayList<>(ways);
                    soFar.add(walk.way());
                    return new SaddlesResult(null, new RaceResult(soFar));
                });
    }

    private void offerAll() {
        run.preview(() -> new SaddlesResult(null, new RaceResult(ways)));
    }
}
