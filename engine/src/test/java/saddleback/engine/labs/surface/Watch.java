package saddleback.engine.labs.surface;

import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** A run that remembers everything, and can cancel or die at a chosen moment. */
final class Watch implements Run<SurfaceResult>, Kept {
    /** Stands for the death of the process: nothing more is stored. */
    static final class Killed extends RuntimeException {}

    final List<Double> fractions = new ArrayList<>();
    final List<String> doing = new ArrayList<>();
    final List<SurfaceResult> previews = new ArrayList<>();
    final Map<String, byte[]> parts = new HashMap<>();
    private final Workers workers;
    int cancelAt = Integer.MAX_VALUE;
    int killAfterStores = Integer.MAX_VALUE;
    int stores;

    Watch(Workers workers) {
        this.workers = workers;
    }

    Watch() {
        this(Workers.shared());
    }

    @Override
    public void step(double fraction, String now) {
        fractions.add(fraction);
        doing.add(now);
        if (fractions.size() >= cancelAt) throw new CancellationException();
    }

    @Override
    public void preview(Supplier<? extends SurfaceResult> soFar) {
        previews.add(soFar.get());
    }

    @Override
    public Workers workers() {
        return workers;
    }

    @Override
    public Kept kept() {
        return this;
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    @Override
    public void store(String name, byte[] part) {
        parts.put(name, part.clone());
        if (++stores >= killAfterStores) throw new Killed();
    }
}
