package saddleback.app.labs;

import saddleback.app.look.Appearance;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.SpaceMark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A guided demonstration: numbered steps, each a complete state.
 *
 * @param id the written name, lower-case words joined by dashes
 * @param title a few words
 * @param summary what one learns, one sentence
 * @param steps in order, at least one
 */
public record Demo(String id, String title, String summary, List<Step> steps) {

    /** Copies the list. */
    public Demo {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("steps: at least one, was none");
    }

    /**
     * One step.
     *
     * @param title a few words
     * @param text two or three sentences; {@code $...$} holds TeX
     * @param formula TeX, displayed on its own line; empty for none
     * @param parts shown side by side, at least one
     * @param alike whether the parts share their scales of loss, colours and camera
     */
    public record Step(String title, String text, String formula, List<Part> parts, boolean alike) {

        /** Copies the list. */
        public Step {
            parts = List.copyOf(parts);
            if (parts.isEmpty())
                throw new IllegalArgumentException("parts: at least one, was none");
        }
    }

    /**
     * One figure of one experiment.
     *
     * @param caption what this part is, a few words; empty where there is one part
     * @param experiment the text of an experiment file of this lab
     * @param figure {@link saddleback.viz.figure.Figure#name} of the result's figure that is shown
     * @param appearance how it is seen
     * @param marks drawn over every flat panel of the figure
     * @param spaceMarks drawn in every space panel of the figure
     */
    public record Part(
            String caption,
            String experiment,
            String figure,
            Appearance appearance,
            List<Mark> marks,
            List<SpaceMark> spaceMarks) {

        /** Copies the lists. */
        public Part {
            marks = List.copyOf(marks);
            spaceMarks = List.copyOf(spaceMarks);
        }

        /**
         * A figure as its lab draws it, of an experiment whose file lies beside a class.
         *
         * @param experiment the file's name without {@code .json}
         */
        public static Part beside(
                Class<?> place, String caption, String experiment, String figure) {
            String text = text(place, experiment + ".json");
            return new Part(caption, text, figure, Appearance.defaults(), List.of(), List.of());
        }

        private static String text(Class<?> place, String file) {
            try (InputStream in = place.getResourceAsStream(file)) {
                if (in == null) throw new IOException(file + ": missing from the program");
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
