package saddleback.app.gui;

import saddleback.app.labs.LabPage;
import saddleback.engine.Lab;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * A lab as it is, of which is written down what it said that it was doing.
 *
 * @param page the lab
 * @param said what every run said, in order
 */
record WatchedLab(LabPage<?, ?> page, List<String> said) {

    static WatchedLab of(LabPage<?, ?> page) {
        List<String> said = new CopyOnWriteArrayList<>();
        return new WatchedLab(watched(page, said), said);
    }

    /** Whether a network was trained. */
    boolean trained() {
        return said.stream().anyMatch(s -> s.contains("training,"));
    }

    private static <S extends Record, R extends Record> LabPage<S, R> watched(
            LabPage<S, R> page, List<String> said) {
        Lab<S, R> lab = page.lab();
        return new LabPage<>(
                new Lab<>(
                        lab.id(),
                        lab.defaults(),
                        lab.needsProblem(),
                        (p, s, seed, run) ->
                                lab.analysis().run(p, s, seed, new Watched<>(run, said)),
                        lab.output()),
                page.title(),
                page.help(),
                page.figures(),
                page.animations(),
                page.comparison(),
                page.instruments(),
                page.demos(),
                page.start());
    }

    private record Watched<R>(Run<R> whole, List<String> said) implements Run<R> {
        @Override
        public void step(double fraction, String doing) {
            said.add(doing);
            whole.step(fraction, doing);
        }

        @Override
        public void preview(Supplier<? extends R> soFar) {
            whole.preview(soFar);
        }

        @Override
        public Workers workers() {
            return whole.workers();
        }

        @Override
        public Kept kept() {
            return whole.kept();
        }
    }
}
