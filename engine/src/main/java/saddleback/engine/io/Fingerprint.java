package saddleback.engine.io;

import saddleback.engine.Experiment;
import saddleback.engine.codec.FilePaths;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What decides a result, as SHA-256 in hexadecimal digits.
 *
 * @param all of the program's version, the experiment and its input files together
 * @param inputs of each input file, by its name in the experiment; under {@code data} of bundled or
 *     generated data as they are used
 */
public record Fingerprint(String all, Map<String, String> inputs) {

    /**
     * Reads the input files that are there, or loads the data that come with the program.
     *
     * @param folder where the experiment's spelled-out file will stand
     */
    public static Fingerprint of(Experiment<?> experiment, Path folder, String version)
            throws IOException {
        Map<String, String> inputs = new TreeMap<>();
        add(experiment.settings(), folder, inputs);
        Problem problem = experiment.problem();
        if (problem != null) {
            add(problem, folder, inputs);
            // Bundled and generated data have no file of the user's; they are small.
            if (problem.data().some() && FilePaths.in(problem.data()).isEmpty())
                inputs.put(
                        "data",
                        problem.data().load(new Seed(experiment.seed()).of("data")).sha256());
        }
        MessageDigest all = sha256();
        all.update(
                (version + "\n" + ExperimentFile.text(experiment, folder) + inputs)
                        .getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(hex(all), inputs);
    }

    private static void add(Record settings, Path folder, Map<String, String> inputs)
            throws IOException {
        for (Path file : FilePaths.in(settings))
            if (Files.isRegularFile(file))
                inputs.put(
                        folder.toAbsolutePath().normalize().relativize(file).toString(), of(file));
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
