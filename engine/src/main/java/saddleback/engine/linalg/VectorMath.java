package saddleback.engine.linalg;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transcendental functions over arrays, on vector instructions. Every element is computed the same
 * way wherever it stands and whoever runs it, interpreter or compiled code, so a result depends
 * neither on how an array is cut into blocks nor on when it was compiled. All methods read {@code
 * n} numbers of {@code x} from {@code xAt} on and write {@code y} from {@code yAt} on; source and
 * target may be the same array at the same place.
 */
public final class VectorMath {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private VectorMath() {}

    /** One of the functions of this class. */
    @FunctionalInterface
    private interface Kernel {
        void apply(double[] x, int xAt, double[] y, int yAt, int n);
    }

    /**
     * Fewer numbers than a vector has lanes, in a vector of their own. Kept out of the loops: a
     * second copy of a long kernel in a method keeps the compiler from inlining either.
     */
    private static void rest(Kernel kernel, double[] x, int xAt, double[] y, int yAt, int n) {
        double[] lanes = new double[S.length()];
        System.arraycopy(x, xAt, lanes, 0, n);
        kernel.apply(lanes, 0, lanes, 0, lanes.length);
        System.arraycopy(lanes, 0, y, yAt, n);
    }

    /** tanh x, to 4 units in the last place everywhere. */
    public static void tanh(double[] x, int xAt, double[] y, int yAt, int n) {
        int whole = S.loopBound(n);
        for (int i = 0; i < whole; i += S.length())
            LaneFunctions.tanh(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (whole < n) rest(VectorMath::tanh, x, xAt + whole, y, yAt + whole, n - whole);
    }

    /** exp x. */
    public static void exp(double[] x, int xAt, double[] y, int yAt, int n) {
        int whole = S.loopBound(n);
        for (int i = 0; i < whole; i += S.length())
            Exponential.exp(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (whole < n) rest(VectorMath::exp, x, xAt + whole, y, yAt + whole, n - whole);
    }

    /** log x. */
    public static void log(double[] x, int xAt, double[] y, int yAt, int n) {
        int whole = S.loopBound(n);
        for (int i = 0; i < whole; i += S.length())
            Logarithm.log(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (whole < n) rest(VectorMath::log, x, xAt + whole, y, yAt + whole, n - whole);
    }

    /** 1 / (1 + exp(-x)). */
    public static void sigmoid(double[] x, int xAt, double[] y, int yAt, int n) {
        int whole = S.loopBound(n);
        for (int i = 0; i < whole; i += S.length())
            LaneFunctions.sigmoid(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (whole < n) rest(VectorMath::sigmoid, x, xAt + whole, y, yAt + whole, n - whole);
    }

    /** log(1 + exp x), without overflow. */
    public static void softplus(double[] x, int xAt, double[] y, int yAt, int n) {
        int whole = S.loopBound(n);
        for (int i = 0; i < whole; i += S.length())
            LaneFunctions.softplus(DoubleVector.fromArray(S, x, xAt + i)).intoArray(y, yAt + i);
        if (whole < n) rest(VectorMath::softplus, x, xAt + whole, y, yAt + whole, n - whole);
    }
}
