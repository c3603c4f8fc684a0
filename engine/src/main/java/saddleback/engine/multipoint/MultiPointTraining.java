package saddleback.engine.multipoint;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** Skeleton. */
public final class MultiPointTraining {
    public MultiPointTraining(
            Network network,
            Dataset train,
            Loss loss,
            double decay,
            Pattern pattern,
            double low,
            double high,
            MultiPointSettings settings,
            double[][] starts,
            Seed seed,
            Workers workers) {
        throw new UnsupportedOperationException();
    }

    /** One step; false where the method finds no lower point. */
    public boolean step() {
        throw new UnsupportedOperationException();
    }

    public long steps() {
        throw new UnsupportedOperationException();
    }

    public double objective() {
        throw new UnsupportedOperationException();
    }

    public double good() {
        throw new UnsupportedOperationException();
    }

    public double bad() {
        throw new UnsupportedOperationException();
    }

    public double gradientNorm() {
        throw new UnsupportedOperationException();
    }

    public double scaling() {
        throw new UnsupportedOperationException();
    }

    public double cosine() {
        throw new UnsupportedOperationException();
    }

    public Mask mask() {
        throw new UnsupportedOperationException();
    }

    public Found found() {
        throw new UnsupportedOperationException();
    }

    public Lattice lattice(int margin) {
        throw new UnsupportedOperationException();
    }

    public MultiPointState state() {
        throw new UnsupportedOperationException();
    }

    public void resume(MultiPointState then) {
        throw new UnsupportedOperationException();
    }

    public void redraw(Pattern pattern) {
        throw new UnsupportedOperationException();
    }
}
