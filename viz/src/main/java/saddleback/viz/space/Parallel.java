package saddleback.viz.space;

import java.util.function.IntConsumer;

/** The caller's threads. A picture is the same for any number of them. */
public interface Parallel {
    /** How many tasks can run at once, 1 or more. */
    int threads();

    /** Runs tasks 0 to {@code tasks - 1} in any order and returns when all are done. */
    void each(int tasks, IntConsumer task);

    /** The calling thread alone. */
    static Parallel caller() {
        return new Parallel() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public void each(int tasks, IntConsumer task) {
                for (int i = 0; i < tasks; i++) task.accept(i);
            }
        };
    }
}
