package saddleback.engine.regions.planar;

/**
 * How many cells a few lines make of a polygon, without making them: 1 + lines + crossings, where
 * no three lines meet in a point and no line passes a corner.
 */
final class Chords {
    /** Lines at most. */
    static final int MOST = 12;

    private final Judge judge;
    private final Cutter cutter;
    private final double[] a = new double[MOST];
    private final double[] b = new double[MOST];
    private final double[] c = new double[MOST];
    private final double[] error = new double[MOST];
    private final int[] edgeIn = new int[MOST];
    private final int[] edgeOut = new int[MOST];
    private final double[] in = new double[MOST];
    private final double[] out = new double[MOST];
    private final double[] inError = new double[MOST];
    private final double[] outError = new double[MOST];
    private final int[] crossed = new int[MOST];

    Chords(Judge judge, Cutter cutter) {
        this.judge = judge;
        this.cutter = cutter;
    }

    /**
     * Counts the cells.
     *
     * @param pending rows that cut the polygon, from begin to end
     * @return -1 where floating point cannot tell or the formula does not hold
     */
    int count(Dividing layer, double[] z, int from, int to, int[] pending, int begin, int end) {
        int n = end - begin;
        if (n < 2) return n + 1;
        for (int i = 0; i < n; i++) {
            judge.row(layer, z, pending[begin + i]);
            if (!chord(i, from, to)) return -1;
        }
        int crossings = 0;
        for (int i = 0; i < n; i++) crossed[i] = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int within = within(i, j);
                if (within < 0) return -1;
                if (within == 0) continue;
                if ((crossed[i] & crossed[j]) != 0 && meeting(i, j, crossed[i] & crossed[j]))
                    return -1;
                crossed[i] |= 1 << j;
                crossed[j] |= 1 << i;
                crossings++;
            }
        }
        return 1 + n + crossings;
    }

    private boolean chord(int i, int from, int to) {
        int n = to - from;
        judge.signs(from, to, false);
        for (int v = 0; v < n; v++) {
            int next = v + 1 == n ? 0 : v + 1;
            int s = judge.sign[v];
            int t = judge.sign[next];
            if (s == 0) return false;
            if (s == t) continue;
            double zp = judge.value[v];
            double at = zp / (zp - judge.value[next]);
            double e = cutter.parameterError(v, next);
            if (s < 0) {
                edgeIn[i] = v;
                in[i] = at;
                inError[i] = e;
            } else {
                edgeOut[i] = v;
                out[i] = at;
                outError[i] = e;
            }
        }
        a[i] = judge.a;
        b[i] = judge.b;
        c[i] = judge.c;
        error[i] = judge.error;
        return true;
    }

    /** 1 where chord j crosses chord i, 0 where not, -1 where it is not certain. */
    private int within(int i, int j) {
        int ii = order(edgeIn[i], in[i], inError[i], edgeIn[j], in[j], inError[j]);
        int io = order(edgeIn[i], in[i], inError[i], edgeOut[j], out[j], outError[j]);
        int oi = order(edgeOut[i], out[i], outError[i], edgeIn[j], in[j], inError[j]);
        int oo = order(edgeOut[i], out[i], outError[i], edgeOut[j], out[j], outError[j]);
        if (ii == 0 || io == 0 || oi == 0 || oo == 0) return -1;
        boolean inside = ii < 0 != oi < 0;
        boolean outside = io < 0 != oo < 0;
        return inside == outside ? 0 : 1;
    }

    private static int order(int e, double t, double dt, int f, double s, double ds) {
        if (e != f) return e < f ? -1 : 1;
        double gap = (dt + ds) * (1 + 8 * Affine.U);
        if (t < s - gap) return -1;
        return t > s + gap ? 1 : 0;
    }

    /** Whether one of the lines k may pass the point where lines i and j meet. */
    private boolean meeting(int i, int j, int lines) {
        for (int left = lines; left != 0; left &= left - 1) {
            int k = Integer.numberOfTrailingZeros(left);
            double x = b[i] * c[j] - b[j] * c[i];
            double y = c[i] * a[j] - c[j] * a[i];
            double w = a[i] * b[j] - a[j] * b[i];
            double det = a[k] * x + b[k] * y + c[k] * w;
            double ni = Math.abs(a[i]) + Math.abs(b[i]) + Math.abs(c[i]);
            double nj = Math.abs(a[j]) + Math.abs(b[j]) + Math.abs(c[j]);
            double nk = Math.abs(a[k]) + Math.abs(b[k]) + Math.abs(c[k]);
            double ei = 3 * error[i] + ni * 8 * Affine.U;
            double ej = 3 * error[j] + nj * 8 * Affine.U;
            double ek = 3 * error[k] + nk * 8 * Affine.U;
            double e = 1.01 * (ei * (nj + ej) * (nk + ek) + ni * ej * (nk + ek) + ni * nj * ek);
            if (!(Math.abs(det) > e && e > Double.MIN_NORMAL && Math.abs(det) <= Double.MAX_VALUE))
                return true;
        }
        return false;
    }
}
