package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.objective.Linearization;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.concurrent.CancellationException;

/**
 * The Hessian's extreme eigenvectors at one point, found on a thread of their own once somebody
 * asks for them.
 */
final class Eigenvectors implements AutoCloseable {
    private static final double TOLERANCE = 1e-6;

    private final Prepared prepared;
    private final double[] at;
    private final int largest;
    private final Seed seed;
    private volatile @Nullable EigenPairs found;
    private volatile @Nullable Throwable failure;
    private volatile String doing = "";
    private volatile boolean closed;
    private @Nullable Thread thread;

    /**
     * Of the training loss.
     *
     * @param prepared its own weights are not looked at
     * @param at the point, not changed
     * @param largest how many of the largest eigenvalues; the smallest comes with them
     * @param seed of the start vector
     */
    Eigenvectors(Prepared prepared, double[] at, int largest, Seed seed) {
        this.prepared = prepared;
        this.at = at;
        this.largest = largest;
        this.seed = seed;
    }

    /** Begins to look for them, unless that has been done. */
    void start() {
        if (thread != null) return;
        thread = Thread.ofPlatform().daemon().name("eigenvectors").start(this::find);
    }

    private void find() {
        try (var own = new Workers(1)) {
            var hessian = Curvature.hessian(new Linearization(prepared.train(own), at));
            found = Lanczos.extremes(hessian, largest, 1, TOLERANCE, seed, (_, what) -> tell(what));
        } catch (CancellationException e) {
            doing = "ended";
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void tell(String what) {
        if (closed) throw new CancellationException();
        doing = what;
    }

    /**
     * The largest in descending order, then the smallest; null while they are not known.
     *
     * @throws IllegalStateException if the search failed
     */
    @Nullable EigenPairs found() {
        Throwable broken = failure;
        if (broken != null) throw new IllegalStateException("eigenvectors", broken);
        return found;
    }

    /** Index in what {@link #found} gives. */
    int index(int number) {
        return number > 0 ? number - 1 : largest;
    }

    /** What goes on, a few words. */
    String doing() {
        return doing;
    }

    @Override
    public void close() {
        closed = true;
    }
}
