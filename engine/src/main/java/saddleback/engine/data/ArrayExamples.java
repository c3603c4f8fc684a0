package saddleback.engine.data;

import saddleback.engine.format.Array;
import saddleback.engine.format.BadFile;
import saddleback.engine.format.ElementType;

import java.util.List;

/** Examples from two arrays whose first axes count the examples. */
final class ArrayExamples {
    private static final double TOP = 255;

    private ArrayExamples() {}

    /**
     * Examples x features from {@code x}, further axes run together; targets from {@code y}:
     * classes where it holds integers, real numbers where it holds floats.
     *
     * @param xFile the file of x, for messages
     * @param xName the array, for messages
     */
    static Examples of(String xFile, String xName, Array x, String yFile, String yName, Array y) {
        int examples = rows(xFile, xName, x);
        if (rows(yFile, yName, y) != examples)
            throw BadFile.at(
                    yFile, yName, "as many rows as " + xName + " has, " + examples, y.shape()[0]);
        int features = x.data().length / examples;
        checkFinite(xFile, xName, x, features);
        checkFinite(yFile, yName, y, y.data().length / examples);
        return new Examples(
                xFile,
                new Dataset(x.data(), features, targets(yFile, yName, y)),
                List.of(),
                x.type() == ElementType.U8 ? TOP : null);
    }

    private static int rows(String file, String name, Array a) {
        if (a.shape().length == 0 || a.data().length == 0)
            throw BadFile.at(file, name, "examples x features, none of them 0", a);
        return a.shape()[0];
    }

    private static void checkFinite(String file, String name, Array a, int width) {
        if (a.type().whole()) return;
        for (int i = 0; i < a.data().length; i++)
            if (!Double.isFinite(a.data()[i]))
                throw BadFile.at(
                        file,
                        "%s[%d, %d]".formatted(name, i / width, i % width),
                        "a finite number",
                        a.data()[i]);
    }

    private static Targets targets(String file, String name, Array y) {
        int outputs = y.data().length / y.shape()[0];
        if (!y.type().whole()) return new Targets.Reals(y.data(), outputs);
        if (outputs != 1) throw BadFile.at(file, name, "one class an example", y);
        return Classes.of(file, name, y);
    }
}
