package saddleback.app.labs.saddles.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import saddleback.app.labs.Demo;
import saddleback.app.look.Appearance;

/**
 * "High error, high index": the paper's first figure on a network of 43 parameters. Numbers in the
 * words are those of the experiments, which a test checks.
 */
public final class SaddlesDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "high-error-high-index",
                    "High error, high index",
                    "Where the gradient vanishes at high error, the loss falls in many directions:"
                            + " how that is found, and how far it can be trusted.",
                    List.of(scatter(), spectra(), flat(), certified()));

    private SaddlesDemo() {}

    private static Demo.Step scatter() {
        return new Demo.Step("s", "t", "", List.of(part("search", "error index")), false);
    }

    private static Demo.Step spectra() {
        return new Demo.Step("s", "t", "", List.of(part("search", "spectra")), false);
    }

    private static Demo.Step flat() {
        return new Demo.Step("s", "t", "", List.of(part("search", "outcomes")), false);
    }

    private static Demo.Step certified() {
        return new Demo.Step("s", "t", "", List.of(part("certified", "error index")), false);
    }

    private static Demo.Part part(String experiment, String figure) {
        return new Demo.Part(
                "", text(experiment), figure, Appearance.defaults(), List.of(), List.of());
    }

    private static String text(String experiment) {
        String file = experiment + ".json";
        try (InputStream in = SaddlesDemo.class.getResourceAsStream(file)) {
            if (in == null) throw new IOException(file + ": missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
