package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** All cells below one node, depth first. */
final class Branch {
    private static final int STRIDE = 256;

    final Tally tally;
    final @Nullable Shapes shapes;
    private final Walk walk;
    private boolean all;

    Branch(Walk walk, int layers, boolean keep) {
        this.walk = walk;
        tally = new Tally(layers);
        shapes = keep ? new Shapes() : null;
    }

    /** Finished cells. */
    long cells() {
        return tally.afterLayer[walk.last()];
    }

    /** Whether the count ended by itself. */
    boolean all() {
        return all;
    }

    /** Counts until nothing is left, {@code limit} is reached, or it is told to stop. */
    void run(Node start, long limit, BooleanSupplier goOn) {
        var waiting = new ArrayDeque<Node>();
        waiting.push(start);
        int left = STRIDE;
        while (!waiting.isEmpty()) {
            if (cells() >= limit) return;
            if (--left == 0) {
                if (!goOn.getAsBoolean()) return;
                left = STRIDE;
            }
            List<Node> parts = walk.step(waiting.pop(), tally, shapes);
            for (int i = parts.size() - 1; i >= 0; i--) waiting.push(parts.get(i));
        }
        all = true;
    }
}
