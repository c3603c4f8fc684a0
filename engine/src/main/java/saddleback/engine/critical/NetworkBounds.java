package saddleback.engine.critical;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.IntervalVector;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;

import java.util.ArrayList;
import java.util.List;

/**
 * Forward and backward sweeps of one example for all parameters in a box: every number is an
 * interval that holds its values for all of them. The sweeps are those of {@link
 * saddleback.engine.net.HessianSweep}. Serves any number of threads.
 */
final class NetworkBounds {
    private final List<Layer> layers;
    private final List<DenseAt> dense = new ArrayList<>();
    private final DenseAt[] denseOf;
    private final LossBounds loss;
    private final IntervalVector weights;
    private final Interval share;

    /** A dense layer: its index among the layers, and where its parameters stand. */
    record DenseAt(int layer, Layer.Dense shape, int offset) {
        int parameters() {
            return shape.out() * (shape.in() + (shape.bias() ? 1 : 0));
        }

        int bias() {
            return offset + shape.in() * shape.out();
        }
    }

    /**
     * One example: {@code values[i]} is the input of layer i and {@code deltas[i]} the derivative
     * of the mean loss by it, both with the network's outputs last; slopes and bends are those of
     * activations.
     *
     * @param kink whether a rectifier's input may be 0, so that nothing holds
     */
    record Sweep(
            IntervalVector[] values,
            IntervalVector[] slopes,
            IntervalVector[] bends,
            IntervalVector[] deltas,
            IntervalVector predictions,
            boolean kink) {}

    /** The derivatives of values and deltas by one pre-activation; from that layer on. */
    record Response(IntervalVector[] values, IntervalVector[] deltas) {}

    NetworkBounds(Network network, LossBounds loss, IntervalVector weights, int examples) {
        layers = network.layers();
        this.loss = loss;
        this.weights = weights;
        share = Interval.ONE.over(Interval.of(examples));
        denseOf = new DenseAt[layers.size()];
        int at = 0;
        for (int i = 0; i < layers.size(); i++)
            if (layers.get(i) instanceof Layer.Dense d) {
                var here = new DenseAt(i, d, at);
                dense.add(here);
                denseOf[i] = here;
                at += here.parameters();
            }
    }

    List<DenseAt> dense() {
        return dense;
    }

    /** Both sweeps for inputs x and targets t, which are exactly these numbers. */
    Sweep sweep(IntervalVector x, IntervalVector t) {
        int n = layers.size();
        var values = new IntervalVector[n + 1];
        var slopes = new IntervalVector[n];
        var bends = new IntervalVector[n];
        boolean kink = false;
        values[0] = x;
        for (int i = 0; i < n; i++) {
            if (layers.get(i) instanceof Layer.Activation(Pointwise f)) {
                kink |= f instanceof Pointwise.Rectifier && mayVanish(values[i]);
                activate(f, i, values, slopes, bends);
            } else values[i + 1] = affine(denseOf[i], values[i], true);
        }
        IntervalVector p = loss.predictions(values[n]);
        var deltas = new IntervalVector[n + 1];
        deltas[n] = new IntervalVector(p.size());
        Interval by = loss.weight().times(share);
        for (int k = 0; k < p.size(); k++) deltas[n].set(k, p.get(k).minus(t.get(k)).times(by));
        for (int i = n - 1; i > 0; i--)
            deltas[i] =
                    denseOf[i] != null
                            ? pull(denseOf[i], deltas[i + 1])
                            : product(slopes[i], deltas[i + 1]);
        return new Sweep(values, slopes, bends, deltas, p, kink);
    }

    private static boolean mayVanish(IntervalVector x) {
        for (int k = 0; k < x.size(); k++) {
            Interval v = x.get(k);
            if (!(v.low() > 0 || v.high() < 0)) return true;
        }
        return false;
    }

    private static void activate(
            Pointwise f,
            int i,
            IntervalVector[] values,
            IntervalVector[] slopes,
            IntervalVector[] bends) {
        IntervalVector x = values[i];
        values[i + 1] = new IntervalVector(x.size());
        slopes[i] = new IntervalVector(x.size());
        bends[i] = new IntervalVector(x.size());
        for (int k = 0; k < x.size(); k++) {
            values[i + 1].set(k, ActivationBounds.value(f, x.get(k)));
            slopes[i].set(k, ActivationBounds.slope(f, x.get(k)));
            bends[i].set(k, ActivationBounds.bend(f, x.get(k)));
        }
    }

    /** What output {@code unit} of a dense layer does to all that comes after it. */
    Response respond(Sweep s, DenseAt from, int unit) {
        int n = layers.size();
        var values = new IntervalVector[n + 1];
        var deltas = new IntervalVector[n + 1];
        int first = from.layer() + 1;
        values[first] = new IntervalVector(from.shape().out());
        values[first].set(unit, Interval.ONE);
        for (int i = first; i < n; i++)
            values[i + 1] =
                    denseOf[i] != null
                            ? affine(denseOf[i], values[i], false)
                            : product(s.slopes()[i], values[i]);
        deltas[n] = loss.curvatureTimes(s.predictions(), values[n]);
        for (int k = 0; k < deltas[n].size(); k++) deltas[n].set(k, deltas[n].get(k).times(share));
        for (int i = n - 1; i >= first; i--) {
            if (denseOf[i] != null) {
                deltas[i] = pull(denseOf[i], deltas[i + 1]);
                continue;
            }
            deltas[i] = product(s.slopes()[i], deltas[i + 1]);
            for (int k = 0; k < deltas[i].size(); k++)
                deltas[i].add(
                        k,
                        s.bends()[i]
                                .get(k)
                                .times(values[i].get(k))
                                .times(s.deltas()[i + 1].get(k)));
        }
        return new Response(values, deltas);
    }

    /** W x, and b added where asked for. */
    private IntervalVector affine(DenseAt d, IntervalVector x, boolean bias) {
        int in = d.shape().in();
        var y = new IntervalVector(d.shape().out());
        for (int j = 0; j < y.size(); j++) {
            Interval z = weights.dot(d.offset() + j * in, 1, x);
            y.set(j, bias && d.shape().bias() ? z.plus(weights.get(d.bias() + j)) : z);
        }
        return y;
    }

    /** Wᵀ y. */
    private IntervalVector pull(DenseAt d, IntervalVector y) {
        int in = d.shape().in();
        var x = new IntervalVector(in);
        for (int i = 0; i < in; i++) x.set(i, weights.dot(d.offset() + i, in, y));
        return x;
    }

    private static IntervalVector product(IntervalVector a, IntervalVector b) {
        var c = new IntervalVector(a.size());
        for (int k = 0; k < c.size(); k++) c.set(k, a.get(k).times(b.get(k)));
        return c;
    }
}
