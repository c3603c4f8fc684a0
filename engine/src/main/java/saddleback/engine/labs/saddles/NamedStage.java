package saddleback.engine.labs.saddles;

import saddleback.engine.optim.TrainingResult;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.Optional;

/** A training that is a part of a run; the names of what it keeps begin with its own. */
record NamedStage(Run<?> whole, String name, double from, double to)
        implements Run<TrainingResult>, Kept {
    @Override
    public void step(double fraction, String doing) {
        whole.step(from + (to - from) * fraction, name.replace('-', ' ') + ": " + doing);
    }

    @Override
    public Workers workers() {
        return whole.workers();
    }

    @Override
    public Kept kept() {
        return whole.kept().equals(Kept.NOTHING) ? Kept.NOTHING : this;
    }

    @Override
    public Optional<byte[]> find(String part) {
        return whole.kept().find(name + "-" + part);
    }

    @Override
    public void store(String part, byte[] bytes) {
        whole.kept().store(name + "-" + part, bytes);
    }
}
