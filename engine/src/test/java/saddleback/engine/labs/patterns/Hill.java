package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

/** T = H(q) + 0.2 + 0.8 (sin pi z1 sin pi z2)^2 + 0.3 z1, as in the specification. */
final class Hill implements Target {
    @Override
    public int axes() {
        return 2;
    }

    @Override
    public double height(double... z) {
        double hill = Math.sin(Math.PI * z[0]) * Math.sin(Math.PI * z[1]);
        return 1.0397207708399179 + 0.2 + 0.8 * hill * hill + 0.3 * z[0];
    }

    @Override
    public boolean losses() {
        return true;
    }

    @Override
    public Pattern cells() {
        return new Pattern(new int[] {1, 1}, new double[1]);
    }
}
