package saddleback.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A run that remembers everything, and can cancel or die at a chosen moment. */
public final class Watch<R> implements Run<R>, Kept {
    /** Stands for the death of the process: nothing more is stored. */
    public static final class Killed extends RuntimeException {}

    /** Every fraction that was reported. */
    public final List<Double> fractions = new ArrayList<>();

    public final List<String> doing = new ArrayList<>();
    public final List<R> previews = new ArrayList<>();
    public final Map<String, byte[]> parts = new HashMap<>();
    private final Workers workers;
    public int cancelAt = Integer.MAX_VALUE;

    /** Cancels where what is being done is such; never at first. */
    public Predicate<String> cancelWhen = _ -> false;

    /** Dies at so many reports of progress. */
    public int killAtStep = Integer.MAX_VALUE;

    public int killAfterStores = Integer.MAX_VALUE;
    public int stores;

    /** On these threads. */
    public Watch(Workers workers) {
        this.workers = workers;
    }

    /** On the shared threads. */
    public Watch() {
        this(Workers.shared());
    }

    @Override
    public void step(double fraction, String now) {
        fractions.add(fraction);
        doing.add(now);
        if (fractions.size() >= killAtStep) throw new Killed();
        if (fractions.size() >= cancelAt || cancelWhen.test(now)) throw new CancellationException();
    }

    @Override
    public void preview(Supplier<? extends R> soFar) {
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
