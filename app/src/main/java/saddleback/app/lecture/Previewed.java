package saddleback.app.lecture;

import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A run whose partial results are looked at. */
record Previewed<R>(Run<?> whole, Consumer<R> look) implements Run<R> {
    @Override
    public void step(double fraction, String doing) {
        whole.step(fraction, doing);
    }

    @Override
    public void preview(Supplier<? extends R> soFar) {
        look.accept(soFar.get());
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
