package saddleback.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Vector kernels give the same bits in the interpreter as when compiled. The Vector API's own EXP
 * and LOG do not, so results would depend on when the JVM compiles what.
 */
class InterpretedBitsTest {
    private static final int POINTS = 1500;
    private static final int CALLS = 2000;

    /** Prints the kernels' bits after the given number of calls; run in a JVM of its own. */
    public static void main(String[] args) {
        System.out.print(bits(Integer.parseInt(args[0])));
    }

    private static String bits(int calls) {
        double[] x = new Seed(5).normals().fill(new double[POINTS]);
        double[] positive = Arrays.stream(x).map(Math::abs).toArray();
        double[] y = new double[POINTS];
        StringBuilder all = new StringBuilder();
        for (int k = 0; k < 5; k++) {
            for (int i = 0; i < calls; i++)
                switch (k) {
                    case 0 -> VectorMath.tanh(x, 0, y, 0, POINTS);
                    case 1 -> VectorMath.exp(x, 0, y, 0, POINTS);
                    case 2 -> VectorMath.sigmoid(x, 0, y, 0, POINTS);
                    case 3 -> VectorMath.softplus(x, 0, y, 0, POINTS);
                    default -> VectorMath.log(positive, 0, y, 0, POINTS);
                }
            all.append(Arrays.hashCode(y)).append(' ');
        }
        return all.toString();
    }

    @Test
    void compiledKernelsGiveTheInterpretersBits() throws IOException, InterruptedException {
        Process interpreter =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xint",
                                "--add-modules",
                                "jdk.incubator.vector",
                                "-cp",
                                System.getProperty("java.class.path"),
                                InterpretedBitsTest.class.getName(),
                                "1")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String expected =
                new String(interpreter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, interpreter.waitFor());
        assertEquals(expected, bits(CALLS));
    }
}
