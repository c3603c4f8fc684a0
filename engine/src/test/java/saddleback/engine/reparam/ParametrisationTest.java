package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Nets.Net;
import saddleback.engine.settings.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every parametrisation, alone and over another: derivatives against differences. */
class ParametrisationTest {
    /** Coordinates of a network, and a point that is not the one they were made at. */
    record Case(String name, Place place, double[] x, NetworkObjective loss) {
        Parametrisation p() {
            return place.parametrisation();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        var cases = new ArrayList<Case>();
        for (LayerSettings unit :
                List.of(new LayerSettings.Tanh(), new LayerSettings.Maxout(4, 3))) {
            Net net = Nets.net(2, true, unit);
            var radial = new RadialMap(0.2, 0.5, 1);
            var power = new PowerMap(0.5, 0.01);
            for (List<Transformation> chain :
                    List.<List<Transformation>>of(
                            List.of(),
                            List.of(new WeightNorm(3, 0)),
                            List.of(new WeightNorm(0.5, 2)),
                            List.of(new BatchNorm(2)),
                            List.of(power),
                            List.of(new PowerMap(-0.4, 0.01)),
                            List.of(new PowerMap(0, 0)),
                            List.of(radial),
                            List.of(new RadialMap(2, 0.3, 3)),
                            List.of(new RadialMap(50, 30, 90)),
                            List.of(new WeightNorm(3, 1), new PowerMap(0.3, 0.2)),
                            List.of(new BatchNorm(1), new WeightNorm(2, 2)),
                            List.of(new BatchNorm(1), radial, new PowerMap(-0.2, 0.3)),
                            List.of(power, new WeightNorm(2, 0))))
                cases.add(of(net, chain));
        }
        return cases.stream();
    }

    private static Case of(Net net, List<Transformation> chain) {
        Place at = net.place();
        for (Transformation t : chain) {
            at = t.apply(at, net.loss()).after();
            at =
                    new Place(
                            at.network(),
                            at.parametrisation(),
                            Nets.moved(
                                    at.coordinates(),
                                    0.1,
                                    Nets.random("move", at.coordinates().length)),
                            1);
        }
        String names =
                chain.stream()
                        .map(t -> t.getClass().getAnnotation(Id.class).value())
                        .collect(Collectors.joining(", "));
        double[] x =
                Nets.moved(
                        at.coordinates(), 0.02, Nets.random("x", at.parametrisation().size()));
        return new Case(net.name() + " " + names, at, x, net.loss());
    }

    private static double[] weights(Parametrisation p, double[] x) {
        double[] w = new double[p.weightCount()];
        p.weights(x, w);
        return w;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theJacobianIsTheSlopeAndTheTransposeItsTranspose(Case c) {
        double[] v = Nets.random("v", c.p().size());
        double[] u = Nets.random("u", c.p().weightCount());
        double[] jv = new double[u.length];
        double[] back = new double[v.length];
        Parametrisation.Tangent at = c.p().at(c.x());
        at.jacobian(v, jv);
        at.transpose(u, back);
        double h = 1e-6;
        double[] up = weights(c.p(), Nets.moved(c.x(), h, v));
        double[] down = weights(c.p(), Nets.moved(c.x(), -h, v));
        for (int i = 0; i < u.length; i++) up[i] = (up[i] - down[i]) / (2 * h);
        assertEquals(0, Nets.difference(jv, up), 1e-8);
        double uj = Vectors.dot(u, jv);
        assertEquals(uj, Vectors.dot(back, v), 1e-12 * Vectors.norm(u) * Vectors.norm(jv));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCurvatureIsTheSlopeOfTheTranspose(Case c) {
        double[] v = Nets.random("v", c.p().size());
        double[] u = Nets.random("u", c.p().weightCount());
        double[] bend = new double[v.length];
        java.util.Arrays.fill(bend, 1);
        c.p().at(c.x()).addCurvature(u, v, bend);
        double h = 1e-6;
        double[] up = new double[v.length];
        double[] down = new double[v.length];
        c.p().at(Nets.moved(c.x(), h, v)).transpose(u, up);
        c.p().at(Nets.moved(c.x(), -h, v)).transpose(u, down);
        double size = 1 + Vectors.norm(bend);
        for (int i = 0; i < v.length; i++)
            assertEquals((up[i] - down[i]) / (2 * h), bend[i] - 1, 1e-7 * size);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void coordinatesOfWeightsGiveTheWeights(Case c) {
        double[] w = Nets.moved(weights(c.p(), c.x()), 0.3, Nets.random("w", c.p().weightCount()));
        double[] found = c.p().coordinates(w, c.x());
        assertEquals(0, Nets.difference(w, weights(c.p(), found)), 1e-13);
        double[] same = c.p().coordinates(weights(c.p(), c.x()), c.x());
        assertEquals(0, Nets.difference(c.x(), same), 1e-12, "the nearest ones");
    }

    /** The determinant by Gaussian elimination of the Jacobian written out. */
    @ParameterizedTest
    @MethodSource("cases")
    void theDeterminantIsThatOfTheJacobian(Case c) {
        int n = c.p().size();
        double log = c.p().at(c.x()).logDeterminant();
        if (n != c.p().weightCount()) {
            assertTrue(Double.isNaN(log));
            return;
        }
        double[][] rows = new double[n][n];
        double[] unit = new double[n];
        for (int i = 0; i < n; i++) {
            unit[i] = 1;
            c.p().at(c.x()).jacobian(unit, rows[i]);
            unit[i] = 0;
        }
        assertEquals(logDeterminant(rows), log, 1e-10 * (1 + Math.abs(log)));
    }

    private static double logDeterminant(double[][] a) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            int best = k;
            for (int i = k; i < a.length; i++)
                if (Math.abs(a[i][k]) > Math.abs(a[best][k])) best = i;
            double[] row = a[best];
            a[best] = a[k];
            a[k] = row;
            sum += Math.log(Math.abs(row[k]));
            for (int i = k + 1; i < a.length; i++)
                Vectors.add(a[i], -a[i][k] / row[k], row);
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLossInCoordinatesHasItsDerivatives(Case c) {
        if (c.name().contains("maxout")) return; // differences may step over a kink
        var f = new Reparametrised(c.loss(), c.p());
        int n = f.size();
        double[] v = Nets.random("v", n);
        double[] g = new double[n];
        assertEquals(c.loss().value(weights(c.p(), c.x())), f.gradient(c.x(), g), 1e-13);
        double h = 1e-6;
        double slope =
                (f.value(Nets.moved(c.x(), h, v)) - f.value(Nets.moved(c.x(), -h, v))) / (2 * h);
        assertEquals(slope, Vectors.dot(g, v), 1e-6 * (1 + Math.abs(slope)));
        double[] hv = new double[n];
        f.hessianTimes(c.x(), v, hv);
        double[] up = new double[n];
        double[] down = new double[n];
        f.gradient(Nets.moved(c.x(), h, v), up);
        f.gradient(Nets.moved(c.x(), -h, v), down);
        double size = 1 + Vectors.norm(hv);
        for (int i = 0; i < n; i++)
            assertEquals((up[i] - down[i]) / (2 * h), hv[i], 1e-6 * size);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theHessianWrittenOutIsThatOfTheProducts(Case c) {
        var f = new Reparametrised(c.loss(), c.p());
        int n = f.size();
        double[] matrix = f.hessian(c.x());
        double[] units = new double[n * n];
        for (int i = 0; i < n; i++) units[i * n + i] = 1;
        double[] products = new double[n * n];
        f.hessianAt(c.x()).times(n, units, products);
        assertEquals(0, Nets.difference(matrix, products), 1e-12);
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                assertEquals(matrix[i * n + j], matrix[j * n + i], "symmetric");
        assertArrayEquals(matrix, f.hessian(c.x()));
    }
}
