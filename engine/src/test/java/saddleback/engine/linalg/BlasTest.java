package saddleback.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

/** Both sets of kernels against the definition, with offsets and transposes. */
class BlasTest {

    private static double[] random(String name, int n) {
        return new Seed(5).of(name).normals().fill(new double[n]);
    }

    private static void productsFollowTheDefinition(Kernels kernels) {
        int m = 7;
        int n = 19;
        int k = 5;
        for (int form = 0; form < 4; form++) {
            boolean ta = (form & 1) != 0;
            boolean tb = (form & 2) != 0;
            double[] a = random("a", 3 + m * k);
            double[] b = random("b", 2 + k * n);
            double[] c = random("c", 4 + m * n);
            double[] expected = c.clone();
            for (int i = 0; i < m; i++)
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int p = 0; p < k; p++)
                        sum +=
                                a[3 + (ta ? p * m + i : i * k + p)]
                                        * b[2 + (tb ? j * k + p : p * n + j)];
                    expected[4 + i * n + j] = 0.5 * c[4 + i * n + j] - 2 * sum;
                }
            kernels.gemm(ta, tb, m, n, k, -2, a, 3, ta ? m : k, b, 2, tb ? k : n, 0.5, c, 4, n);
            for (int i = 0; i < c.length; i++) assertEquals(expected[i], c[i], 1e-13);
        }
    }

    private static void eigenpairsFollowTheDefinition(Kernels kernels) {
        int n = 12;
        double[] a = random("s", n * n);
        for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) a[i * n + j] = a[j * n + i];
        double[] vectors = a.clone();
        double[] values = kernels.eigen(vectors, n, true, 2);
        double[] alone = kernels.eigen(a.clone(), n, false, 1);
        for (int e = 0; e < n; e++) {
            assertEquals(values[e], alone[e], 1e-12);
            if (e > 0) assertTrue(values[e] >= values[e - 1]);
            for (int i = 0; i < n; i++)
                assertEquals(
                        values[e] * vectors[e * n + i],
                        Vectors.dot(a, i * n, vectors, e * n, n),
                        1e-12);
        }
    }

    @Test
    void nativeKernels() {
        Kernels kernels = OpenBlas.load().orElseThrow();
        productsFollowTheDefinition(kernels);
        eigenpairsFollowTheDefinition(kernels);
    }

    @Test
    void javaKernels() {
        productsFollowTheDefinition(new PlainJava());
        eigenpairsFollowTheDefinition(new PlainJava());
    }

    @Test
    void shapesMustFit() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                Blas.times(
                                        1,
                                        Matrix.zeros(2, 3),
                                        Matrix.zeros(2, 3),
                                        0,
                                        Matrix.zeros(2, 3)));
        assertEquals("product: 2 x 3 and 2 x 3 into 2 x 3", e.getMessage());
    }
}
