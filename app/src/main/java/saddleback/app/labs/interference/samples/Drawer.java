package saddleback.app.labs.interference.samples;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Pursuit;
import saddleback.app.labs.interference.ways.Learners;
import saddleback.engine.interference.Course;
import saddleback.engine.labs.interference.Setup;
import saddleback.engine.run.Workers;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Follows the flow, then draws runs in the time that a person wants to watch them. */
final class Drawer implements Pursuit.Work<Order, Drawn> {
    private static final long FRAME_NANOS = 40_000_000;
    private static final double NANOS = 1e9;
    private static final long WAIT_MILLIS = 5;

    private final Learners learners;
    private final Workers workers;
    private @Nullable Crowd crowd;
    private @Nullable Known known;

    /** A learner and its flow. */
    private record Known(Plan plan, Setup setup, Course flow) {
        /** Whether another plan has the same flow. */
        boolean holds(Plan other) {
            return plan.start().equals(other.start())
                    && plan.cure().equals(other.cure())
                    && plan.dose().equals(other.dose());
        }
    }

    Drawer(Learners learners, Workers workers) {
        this.learners = learners;
        this.workers = workers;
    }

    @Override
    public void on(Order order, Pursuit<Order, Drawn> pursuit) {
        Crowd now = crowd;
        if (now == null || !now.draws(order)) {
            now = begin(order, pursuit);
            crowd = now;
            if (now == null) return;
        }
        pursuit.tell(now.drawn(order));
        if (order.running()) draw(now, order, pursuit);
    }

    /** All at the start; null where the learner cannot be set up. */
    private @Nullable Crowd begin(Order order, Pursuit<Order, Drawn> pursuit) {
        Plan plan = order.plan();
        try {
            Known k = known;
            if (k == null || !k.holds(plan)) {
                Setup setup = learners.of(plan.settings());
                k = new Known(plan, setup, setup.flow().of(setup.learner(), pursuit.progress()));
                known = k;
            }
            return new Crowd(order, k.setup(), k.flow(), learners.seed());
        } catch (IllegalArgumentException e) {
            pursuit.tell(Drawn.nothing(order, Optional.empty(), String.valueOf(e.getMessage())));
            return null;
        }
    }

    private void draw(Crowd now, Order order, Pursuit<Order, Drawn> pursuit) {
        long from = System.nanoTime();
        double share = now.share();
        long told = from;
        while (!now.over()) {
            if (pursuit.closed()) throw new CancellationException();
            double due = share + (System.nanoTime() - from) / NANOS / order.seconds();
            if (now.share() < due) {
                if (pursuit.newer()) break;
                now.advance(workers);
            } else if (pursuit.newer(WAIT_MILLIS)) break;
            if (System.nanoTime() - told > FRAME_NANOS) {
                pursuit.tell(now.drawn(order));
                told = System.nanoTime();
            }
        }
        pursuit.tell(now.drawn(order));
    }
}
