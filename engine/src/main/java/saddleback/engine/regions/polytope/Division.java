package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Divides a box by a network: first into parts enough to be shared out, whose number does not
 * depend on the threads, then each part depth first. What the parts found is put together in their
 * order, up to the one that reaches the limit, so that the result is the same for any threads.
 */
final class Division {
    private static final int PARTS = 128;

    private final Walk walk;
    private final UnitLayout layout;
    private final Domain.Box box;
    private final boolean certify;
    private final long limit;
    private final Branch top;
    private boolean complete = true;

    /**
     * A division that has not begun.
     *
     * @param limit it ends after so many cells
     * @param keep whether shapes are kept
     */
    Division(
            Walk walk,
            UnitLayout layout,
            Domain.Box box,
            boolean certify,
            long limit,
            boolean keep) {
        this.walk = walk;
        this.layout = layout;
        this.box = box;
        this.certify = certify;
        this.limit = limit;
        top = new Branch(walk, layout.layers(), keep);
    }

    /** Does it all. */
    Census run(Run<?> run) {
        run.step(0, "counting regions");
        Polytope domain = Polytope.of(box);
        Node root = walk.root(domain, top.tally);
        if (root == null) {
            if (top.shapes != null) top.shapes.take(domain, new byte[layout.units()], 0);
        } else share(spread(root), run);
        run.step(1, "regions counted");
        return top.tally.census(layout, complete, certify);
    }

    /** The shapes, after {@link #run}. */
    Cells cells(Census census) {
        Shapes shapes = top.shapes;
        if (shapes == null) throw new IllegalStateException("shapes: kept, were not");
        return shapes.cells(box.lo().length, layout.units(), census);
    }

    private List<Node> spread(Node root) {
        List<Node> nodes = List.of(root);
        while (!nodes.isEmpty() && nodes.size() < PARTS && top.cells() < limit) {
            List<Node> next = new ArrayList<>();
            for (Node n : nodes) next.addAll(walk.step(n, top.tally, top.shapes));
            nodes = next;
        }
        return nodes;
    }

    private void share(List<Node> nodes, Run<?> run) {
        long open = limit - top.cells();
        @Nullable Branch[] found = new Branch[nodes.size()];
        var enough = new Prefix(found, open);
        var done = new AtomicInteger();
        run.workers()
                .each(
                        nodes.size(),
                        (i, worker) -> {
                            if (enough.reached()) return;
                            double share = nodes.size();
                            var branch = new Branch(walk, layout.layers(), top.shapes != null);
                            branch.run(
                                    nodes.get(i),
                                    open,
                                    () -> {
                                        if (worker == 0 && !enough.failed())
                                            enough.step(run, done.get() / share);
                                        return !enough.reached();
                                    });
                            done.incrementAndGet();
                            enough.add(i, branch);
                        });
        for (Branch b : found) {
            if (top.cells() >= limit || b == null) {
                complete = false;
                break;
            }
            top.tally.add(b.tally);
            if (top.shapes != null && b.shapes != null) top.shapes.add(b.shapes);
            complete &= b.all();
        }
    }

    /** Knows when the first parts, without a gap, are enough, or the run was cancelled. */
    private static final class Prefix {
        private final @Nullable Branch[] found;
        private final long enough;
        private int next;
        private long cells;
        private volatile boolean reached;
        private volatile boolean failed;

        Prefix(@Nullable Branch[] found, long enough) {
            this.found = found;
            this.enough = enough;
            reached = enough <= 0;
        }

        boolean reached() {
            return reached;
        }

        boolean failed() {
            return failed;
        }

        /** Reports, and tells the others if the run does not go on. */
        void step(Run<?> run, double share) {
            try {
                run.step(share, "counting regions");
            } catch (RuntimeException e) {
                failed = true;
                reached = true;
                throw e;
            }
        }

        synchronized void add(int part, Branch branch) {
            found[part] = branch;
            while (next < found.length) {
                Branch b = found[next];
                if (b == null) return;
                cells += b.cells();
                next++;
                if (cells >= enough) {
                    reached = true;
                    return;
                }
            }
        }
    }
}
