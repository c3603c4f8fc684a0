package saddleback.samples.build;

import saddleback.engine.format.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the bundled data files from their sources:
 *
 * <pre>mvn -q -P samples -pl sample-problems -am -DskipTests process-classes</pre>
 *
 * with {@code -Dfashion=DIR} and {@code -Dsklearn=DIR} where the sources stand elsewhere.
 */
public final class BuildSamples {
    private BuildSamples() {}

    /**
     * Three directories: where to write ({@code src/main/resources/saddleback/samples}), the four
     * files of Fashion-MNIST as distributed, scikit-learn's data files.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3)
            throw new IllegalArgumentException("args: OUT FASHION SKLEARN, was " + args.length);
        SortedMap<String, byte[]> files = new TreeMap<>(FashionMnist.files(Path.of(args[1])));
        files.putAll(SmallSets.files(Path.of(args[2])));
        for (Map.Entry<String, byte[]> f : files.entrySet()) {
            Path file = Path.of(args[0]).resolve(f.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, f.getValue());
        }
    }
}
