package saddleback.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * An experiment file that comes with the program, {@code experiments/NAME.json} beside this class.
 *
 * @param name lower-case words joined by dashes
 * @param title what it shows, a few words
 */
public record SampleExperiment(String name, String title) {
    /** All of them, one line each. */
    public static final List<SampleExperiment> ALL =
            List.of(
                    new SampleExperiment(
                            "fashion-mnist-surface",
                            "Loss surface of a trained image classifier on a random plane"));

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SampleExperiment named(String name) {
        return ALL.stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "sample experiment: one of "
                                                + ALL.stream().map(SampleExperiment::name).toList()
                                                + ", was "
                                                + name));
    }

    /** The file, UTF-8. */
    public byte[] text() throws IOException {
        String file = "experiments/" + name + ".json";
        try (InputStream in = SampleExperiment.class.getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file + ": missing from the program");
            return in.readAllBytes();
        }
    }
}
