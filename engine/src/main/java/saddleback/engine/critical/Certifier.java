package saddleback.engine.critical;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate.Kind;
import saddleback.engine.interval.BallMatrix;
import saddleback.engine.interval.IntervalVector;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;
import saddleback.engine.objective.DenseHessian;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

/**
 * Certificates that a true critical point of some index lies near given weights.
 *
 * <p>A rigorous one is a theorem about the real function that the objective stands for: the mean
 * loss of the network, with exactly the stored examples, targets and decay, at real parameters. All
 * roundings are bounded, by interval arithmetic; assumed are IEEE 754 arithmetic, the error bounds
 * that the JDK documents for exp, tanh and log1p, and that matrix products are ordinary sums of
 * products. How the approximate Hessian and its eigenvectors were got does not matter: a wrong
 * guess makes the proof fail. See {@link Contraction} for the proof.
 *
 * <p>Networks of dense layers with tanh, sigmoid, softplus, linear and rectifier layers are proved
 * about, the last as long as no input of a rectifier may be 0. For maxout, GELU, and work above
 * {@link #MOST_WORK} the certificate is the numerical one, {@link NewtonKantorovich}.
 */
public final class Certifier {
    /** The most examples P² + 4 P³ of a rigorous certificate, P the number of parameters. */
    public static final double MOST_WORK = 2e10;

    /** The most parameters of any certificate. */
    public static final int MOST_PARAMETERS = 5000;

    private static final int WIDENINGS = 4;
    private static final double ROOM = 1.5;

    private final NetworkObjective objective;
    private final double[] w;
    private final Workers workers;
    private final FlatDirections flat;

    private Certifier(NetworkObjective objective, double[] w, Workers workers) {
        this.objective = objective;
        this.w = w;
        this.workers = workers;
        flat = FlatDirections.of(objective);
    }

    /**
     * The certificate of these weights.
     *
     * <p>Where the loss is exactly constant along known directions ({@link FlatDirections}: the
     * shift of the softmax, inputs that are always 0; both without decay), the point, its being the
     * only one and its index are meant modulo these directions, and the reason says so. The radius
     * is that of the point found; the reason also tells the box in which it is the only one.
     *
     * <p>Costs the dense Hessian, its eigenvectors and usually one Hessian of intervals with two
     * products: about four times the dense Hessian and 30 P³ multiplications in all.
     *
     * @param weights length P, not changed
     * @return one that does not hold where the weights are not near a critical point, where it is
     *     degenerate, or where the bounds are too wide
     * @throws IllegalArgumentException for weights of another length, or more memory than there is
     */
    public static Certificate certify(
            NetworkObjective objective, double[] weights, Workers workers, Progress progress) {
        int n = objective.size();
        if (weights.length != n)
            throw new IllegalArgumentException(
                    "weights: as many as parameters, %d, was %d".formatted(n, weights.length));
        if (n > MOST_PARAMETERS)
            return none(
                    Kind.NUMERICAL,
                    "more than %d parameters, %d, are too many".formatted(MOST_PARAMETERS, n));
        if (!Vectors.finite(weights)) return none(Kind.RIGOROUS, "the weights are not finite");
        Heap.require(16L * 8 * n * n, "weights", "a certificate", "fewer parameters need less");
        return new Certifier(objective, weights.clone(), workers).certify(progress);
    }

    private Certificate certify(Progress progress) {
        String obstacle = obstacle();
        Kind kind = obstacle == null ? Kind.RIGOROUS : Kind.NUMERICAL;
        double[] hessian = DenseHessian.of(objective, w, workers, progress.part(0, 0.2));
        if (!Vectors.finite(hessian)) return none(kind, "the Hessian is not finite");
        progress.step(0.2, "eigenvectors");
        Frame frame = Frame.of(hessian.clone(), w.length, flat);
        int vanishing = frame.vanishing();
        if (frame.count() == 0) return none(kind, "the loss is constant in every direction");
        if (vanishing > 0)
            return none(
                    kind,
                    "the Hessian has %d more eigenvalues within rounding of 0 than the %d of known directions of constant loss"
                            .formatted(vanishing, flat.count()));
        if (obstacle != null)
            return new NewtonKantorovich(objective, w, frame, workers)
                    .certificate(hessian, obstacle, modulo(), progress.part(0.3, 1));
        Certificate certificate = prove(frame, progress.part(0.3, 1));
        progress.step(1, "certified");
        return certificate;
    }

    /** Why nothing can be proved, as a clause; null where it can be tried. */
    private @Nullable String obstacle() {
        Network network = objective.network();
        for (Layer layer : network.layers())
            switch (layer) {
                case Layer.Dense _ -> {}
                case Layer.Activation(Pointwise f) -> {
                    if (!ActivationBounds.known(f)) return "there are no bounds for GELU";
                }
                case Layer.Largest _ -> {
                    return "there are no bounds for maxout";
                }
            }
        double n = w.length;
        double work = objective.examples() * n * n + 4 * n * n * n;
        return work > MOST_WORK
                ? "the work, examples P² + 4 P³ = %.1e, is above %.0e".formatted(work, MOST_WORK)
                : null;
    }

    private Certificate prove(Frame frame, Progress progress) {
        IntervalVector gradient = new LossDerivatives(objective, w, 0, workers).gradient(w);
        if (gradient == null) return none(Kind.RIGOROUS, "an input of a rectifier may be 0");
        var contraction = new Contraction(frame);
        // what the box must hold if the Hessian did not change within it, and some room
        double half = ROOM * contraction.bounds(0, gradient).distance();
        for (int i = 0; ; i++) {
            Progress part = progress.part(i / (WIDENINGS + 1.0), (i + 1) / (WIDENINGS + 1.0));
            BallMatrix hessian = new LossDerivatives(objective, w, half, workers).hessian(part);
            if (hessian == null)
                return none(
                        Kind.RIGOROUS,
                        "an input of a rectifier may be 0 within %.2g of the weights"
                                .formatted(half));
            Contraction.Bounds b = contraction.bounds(hessian, gradient);
            if (!(b.factor() < 1))
                return none(
                        Kind.RIGOROUS,
                        "the Hessian may become singular within %.2g of the weights, as near as a critical point could be shown (contraction factor %.3g, not below 1)"
                                .formatted(half, b.factor()));
            if (b.distance() <= half) return holds(contraction.index(), b, half);
            if (i == WIDENINGS)
                return none(Kind.RIGOROUS, "Krawczyk's operator leaves every box that was tried");
            half = ROOM * b.distance();
        }
    }

    private Certificate holds(int index, Contraction.Bounds b, double half) {
        return new Certificate(
                Kind.RIGOROUS,
                true,
                b.distance(),
                index,
                "Krawczyk's operator contracts by %.2g within %.2g of the weights in each coordinate, where it is the only critical point%s"
                        .formatted(b.factor(), half, modulo()));
    }

    private String modulo() {
        return flat.count() == 0
                ? ""
                : ", modulo %d directions along which the loss is exactly constant"
                        .formatted(flat.count());
    }

    private static Certificate none(Kind kind, String reason) {
        return new Certificate(kind, false, Double.NaN, -1, reason);
    }
}
