package saddleback.engine.newton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.R1;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** Steps on R1 from theta(0, 1) against numbers computed independently with numpy. */
class R1StepsTest {
    private final NetworkObjective loss = R1.loss(new Workers(1));
    private final double[] w = R1.point(0, 1);
    private final double[] g = gradient();
    private final LocalModel model = LocalModel.of(loss.hessian(w), g);

    private double[] gradient() {
        double[] at = new double[R1.SIZE];
        loss.gradient(w, at);
        return at;
    }

    private double[] step(Division division, double damping) {
        return model.step(division.step(model, damping));
    }

    private double lossAfter(double[] s) {
        double[] to = w.clone();
        Vectors.add(to, 1, s);
        return loss.value(to);
    }

    @Test
    void saddleFreeStepOfDampingOne() {
        double[] s = step(Division.ABSOLUTE, 1);
        assertEquals(0.22228788434830984, Vectors.norm(s), 1e-10);
        assertEquals(-0.08229589952310096, Vectors.dot(g, s), 1e-10);
        assertEquals(1.0955826526152896, lossAfter(s), 1e-10);
    }

    @Test
    void dampedNewtonOvershoots() {
        double[] s = step(Division.SIGNED, 0.01);
        assertEquals(37.79302374839628, Vectors.norm(s), 1e-6);
        assertEquals(10.444889005396812, lossAfter(s), 1e-6);
    }

    @Test
    void saddleFreeStepOfDampingOneHundredth() {
        double[] s = step(Division.ABSOLUTE, 0.01);
        assertEquals(2.3034391185070895, Vectors.norm(s), 1e-9);
        assertEquals(0.972054666716192, lossAfter(s), 1e-9);
    }

    /** The gradient has no part in the six directions of the softmax shift. */
    @Test
    void theKrylovSpaceOfTheGradientClosesAt37() {
        assertEquals(37, KrylovSubspace.of(loss.hessianAt(w), g, R1.SIZE).dimension());
    }

    @ParameterizedTest
    @CsvSource({
        "37, 0, 1e-10",
        "43, 0, 1e-10",
        "5, 1.46770, 1e-4",
        "10, 0.77970, 1e-4",
        "20, 0.31805, 1e-4"
    })
    void krylovStepsFallShortOfTheExactOne(int vectors, double error, double tolerance) {
        var subspace = KrylovSubspace.of(loss.hessianAt(w), g, vectors);
        LocalModel inside = subspace.model(g);
        double[] s = subspace.step(inside, Division.ABSOLUTE.step(inside, 0.01));
        Vectors.add(s, -1, step(Division.ABSOLUTE, 0.01));
        assertEquals(error, Vectors.norm(s), tolerance);
    }

    /** Lemma 1: |x'Hx| is at most x'|H|x. */
    @Test
    void theAbsoluteHessianBoundsTheHessian() {
        Normals normals = new Seed(7).normals();
        for (int probe = 0; probe < 200; probe++) {
            LocalModel x = model.with(normals.fill(new double[R1.SIZE]));
            double signed = 0;
            double absolute = 0;
            for (int i = 0; i < R1.SIZE; i++) {
                double square = x.gradient()[i] * x.gradient()[i];
                signed += model.values()[i] * square;
                absolute += Math.abs(model.values()[i]) * square;
            }
            assertTrue(Math.abs(signed) - absolute <= 1e-12);
        }
    }

    /** In the null directions, where the gradient is rounding alone, plain Newton stays. */
    @Test
    void newtonLeavesNullDirectionsOut() {
        double[] c = Division.SIGNED.step(model, 0);
        int still = 0;
        for (int i = 0; i < R1.SIZE; i++) {
            if (c[i] == 0) still++;
            else assertEquals(-model.gradient()[i], model.values()[i] * c[i], 1e-15);
        }
        assertEquals(6, still);
    }

    /** m(c) from products with the Hessian, which share no code with its eigenvectors. */
    @Test
    void theModelFollowsItsDefinition() {
        double[] c = Division.ABSOLUTE.step(model, 0.1);
        double[] s = model.step(c);
        double[] hs = new double[R1.SIZE];
        loss.hessianTimes(w, s, hs);
        assertEquals(Vectors.dot(g, s) + Vectors.dot(s, hs) / 2, model.change(c), 1e-13);
    }
}
