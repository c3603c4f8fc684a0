package saddleback.app.lecture;

import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.List;

/** Runs every experiment of every demonstration, so that a source that keeps results holds them. */
public final class Preparation {
    private Preparation() {}

    /**
     * Runs them all, in order; blocks.
     *
     * @return how many there are
     * @throws IllegalArgumentException naming the demonstration's step, where one cannot run
     * @throws java.util.concurrent.CancellationException from the progress
     */
    public static int of(List<LabPage<?, ?>> pages, ResultSource source, Progress progress) {
        List<Script<?, ?>> scripts = new ArrayList<>();
        for (LabPage<?, ?> page : pages)
            for (Demo demo : page.demos()) scripts.add(Script.of(page, demo));
        int all = scripts.stream().mapToInt(s -> s.experiments().size()).sum();
        int done = 0;
        for (Script<?, ?> script : scripts)
            for (String text : script.experiments()) {
                String title = script.demo().title();
                Progress own = progress.part((double) done / all, (done + 1.0) / all);
                Run<?> run = (fraction, doing) -> own.step(fraction, title + ": " + doing);
                script.run(text, source, run);
                done++;
            }
        return all;
    }
}
