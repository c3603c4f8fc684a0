package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** What is asked, part by part; each finished part is offered as a preview. */
final class Survey {
    private final Prepared prepared;
    private final GivenNetwork network;
    private final Counting counting;
    private final @Nullable CutData data;
    private final Run<RegionsResult> run;
    private final AlongStudy along;
    private final @Nullable SweepStudy sweep;

    Survey(
            Prepared prepared,
            GivenNetwork network,
            RegionsSettings settings,
            Counting counting,
            @Nullable CutData data,
            Seed seed,
            Run<RegionsResult> run) {
        this.prepared = prepared;
        this.network = network;
        this.counting = counting;
        this.data = data;
        this.run = run;
        NearData near = data == null ? null : new NearData(counting, data);
        along = new AlongStudy(prepared, settings.along(), counting, near);
        SweepSettings random = settings.sweep();
        sweep =
                random == null
                        ? null
                        : new SweepStudy(
                                random,
                                network.inputs(),
                                network.outputs(),
                                counting,
                                seed.of("sweep"));
    }

    /**
     * Everything that is asked.
     *
     * @param from how much of the run's progress is over
     */
    RegionsResult compute(double from) {
        double parts = 1 + (along.count() > 0 ? 2 : 0) + (sweep != null ? 2 : 0);
        double counted = from + (1 - from) / parts;
        run.step(from, "regions");
        Counting.Found found = counting.whole(network, run.stage(from, counted));
        offer(found);
        double followed = counted + (along.count() > 0 ? 2 * (1 - from) / parts : 0);
        along.each(run.stage(counted, followed), () -> offer(found));
        if (sweep != null) sweep.each(run.stage(followed, 1), () -> offer(found));
        run.step(1, "done");
        return soFar(found);
    }

    private void offer(Counting.Found found) {
        run.preview(() -> soFar(found));
    }

    private RegionsResult soFar(Counting.Found found) {
        return new RegionsResult(
                network,
                counting.slice(),
                counting.domain(),
                found.census(),
                found.cells(),
                found.merged(),
                Beside.of(prepared.problem(), network, counting, found.cells()),
                data,
                along.soFar(),
                sweep == null ? null : sweep.soFar());
    }
}
