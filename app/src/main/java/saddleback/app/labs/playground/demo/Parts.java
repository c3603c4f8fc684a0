package saddleback.app.labs.playground.demo;

import saddleback.app.labs.Demo;
import saddleback.app.look.Appearance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parts of a step whose experiments are files beside this class. */
final class Parts {
    private Parts() {}

    /** A figure of an experiment as its lab draws it. */
    static Demo.Part of(String caption, String experiment, String figure) {
        return new Demo.Part(
                caption, text(experiment), figure, Appearance.defaults(), List.of(), List.of());
    }

    private static String text(String experiment) {
        String file = experiment + ".json";
        try (InputStream in = Parts.class.getResourceAsStream(file)) {
            if (in == null) throw new IOException(file + ": missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
