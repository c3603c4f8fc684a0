package saddleback.engine.pattern.source;

/**
 * A tube around the trefoil knot (sin t + 2 sin 2t, cos t - 2 cos 2t, -sin 3t), scaled into the
 * cube.
 */
final class Trefoil implements Solid {
    private static final int POINTS = 240;
    private static final double SCALE = 0.27;
    private static final double DEEP = 0.55;
    private static final double RADIUS = 0.17;

    private final double[][] curve = new double[POINTS][];

    Trefoil() {
        for (int i = 0; i < POINTS; i++) {
            double t = 2 * Math.PI * i / POINTS;
            curve[i] =
                    new double[] {
                        SCALE * (StrictMath.sin(t) + 2 * StrictMath.sin(2 * t)),
                        SCALE * (StrictMath.cos(t) - 2 * StrictMath.cos(2 * t)),
                        -DEEP * StrictMath.sin(3 * t)
                    };
        }
    }

    @Override
    public boolean fills(double x, double y, double z) {
        for (double[] p : curve) {
            double dx = x - p[0];
            double dy = y - p[1];
            double dz = z - p[2];
            if (dx * dx + dy * dy + dz * dz <= RADIUS * RADIUS) return true;
        }
        return false;
    }
}
