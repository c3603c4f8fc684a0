package saddleback.app.lecture;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Demo;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Prepares the results of a demonstration in the background: what the present step needs first,
 * then the next one, then all others in their order. Nothing here waits; any thread may ask.
 */
public final class Preparing implements AutoCloseable {
    private final Script<?, ?> script;
    private final ResultSource source;
    private final IntConsumer changed;
    private final Consumer<Throwable> bug;
    private final Map<String, Part> parts = new HashMap<>();
    private int present;
    private boolean closed;

    /** How far one experiment is; guarded by the owner. */
    private static final class Part {
        private List<Figure> figures = List.of();
        private double fraction;
        private String doing = "";
        private @Nullable String trouble;
        private boolean begun;
        private boolean ready;
    }

    /**
     * Begins at once.
     *
     * @param changed told which steps have changed, on the preparing thread
     * @param bug told of mistakes in the program, on the preparing thread
     */
    public Preparing(
            Script<?, ?> script,
            ResultSource source,
            IntConsumer changed,
            Consumer<Throwable> bug) {
        this.script = script;
        this.source = source;
        this.changed = changed;
        this.bug = bug;
        for (String text : script.experiments()) parts.put(text, new Part());
        Thread.ofPlatform().daemon().name("preparing").start(this::work);
    }

    /** This step is shown now: what it needs comes first. */
    public synchronized void show(int step) {
        present = Math.clamp(step, 0, script.demo().steps().size() - 1);
    }

    /** How far a step is. */
    public synchronized StepState state(int index) {
        Demo.Step step = script.demo().steps().get(index);
        List<Figure> figures = new ArrayList<>();
        boolean ready = true;
        double fraction = 0;
        String doing = "";
        String trouble = null;
        for (Demo.Part p : step.parts()) {
            Part part = part(p.experiment());
            Optional<Figure> figure = StepFigures.of(p, part.figures);
            figure.ifPresent(figures::add);
            ready &= part.ready;
            fraction += (part.ready ? 1 : part.fraction) / step.parts().size();
            if (!part.ready) doing = part.doing;
            if (part.trouble != null) trouble = part.trouble;
            else if (part.ready && figure.isEmpty())
                trouble = "figure: one of the result, was " + p.figure();
        }
        boolean whole = figures.size() == step.parts().size();
        return new StepState(
                whole ? StepFigures.together(step, figures) : List.of(),
                ready,
                fraction,
                doing,
                trouble == null ? null : Script.place(script.demo(), index) + ": " + trouble);
    }

    private Part part(String text) {
        Part part = parts.get(text);
        if (part == null) throw new IllegalStateException("not of this demonstration");
        return part;
    }

    /** Ends the work; what was not finished is given up. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
    }

    private void work() {
        String next = next();
        while (next != null) {
            prepare(next);
            next = next();
        }
    }

    /** The experiment to be run now; null when there is nothing left. */
    private synchronized @Nullable String next() {
        if (closed) return null;
        List<Demo.Step> steps = script.demo().steps();
        for (int k = 0; k < steps.size(); k++) {
            int at = (present + k) % steps.size();
            for (Demo.Part p : steps.get(at).parts()) {
                Part part = part(p.experiment());
                if (part.begun) continue;
                part.begun = true;
                return p.experiment();
            }
        }
        return null;
    }

    private void prepare(String text) {
        Part part = part(text);
        try {
            List<Figure> figures =
                    script.figures(
                            text,
                            source,
                            (fraction, doing) -> progress(text, part, fraction, doing),
                            soFar -> tell(text, part, p -> p.figures = soFar));
            tell(
                    text,
                    part,
                    p -> {
                        p.figures = figures;
                        p.ready = true;
                    });
        } catch (CancellationException _) {
            tell(text, part, p -> p.doing = "cancelled");
        } catch (IllegalArgumentException e) {
            tell(text, part, p -> p.trouble = e.getMessage());
        } catch (RuntimeException | Error e) {
            tell(text, part, p -> p.trouble = "a mistake in the program: " + e);
            bug.accept(e);
        }
    }

    private void progress(String text, Part part, double fraction, String doing) {
        synchronized (this) {
            if (closed) throw new CancellationException();
            // Steps may be many; only what an eye could see is told.
            boolean seen = fraction - part.fraction >= 0.01 || !doing.equals(part.doing);
            if (!seen) return;
            part.fraction = fraction;
            part.doing = doing;
        }
        tell(text, part, _ -> {});
    }

    private void tell(String text, Part part, Consumer<Part> change) {
        synchronized (this) {
            change.accept(part);
            if (closed) return;
        }
        List<Demo.Step> steps = script.demo().steps();
        IntPredicate needs =
                i -> steps.get(i).parts().stream().anyMatch(p -> p.experiment().equals(text));
        for (int i = 0; i < steps.size(); i++) if (needs.test(i)) changed.accept(i);
    }
}
