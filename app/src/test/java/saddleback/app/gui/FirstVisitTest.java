package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigureGrid;
import saddleback.app.gui.figure.FigurePane;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the README promises to a person who has never seen the program, with nothing but clicks and
 * keys: open it, drop a ball, train, compare two minima, export a figure.
 */
@SuppressWarnings("try") // a hand that waits may be interrupted
class FirstVisitTest {
    private static final Pattern NUMBER = Pattern.compile("(step|epoch) ([0-9.]+)");

    private static final Pattern EXPERIMENT = Pattern.compile("seed(\"|&quot;) ?: 9");

    @TempDir Path folder;

    @Test
    void fromTheWelcomePageToAFigureInAFile() throws Exception {
        Path file = OpenFrame.write(folder, "moons.json", OpenWindow.SMALL);
        try (OpenFrame open = OpenFrame.in(folder)) {
            Hand hand = open.hand();
            Hand.await("the live surface", () -> pictured(open, "#hero"));
            open.files().answer(file);
            hand.click("#open");
            Hand.await("the experiment", () -> open.bench() != null);
            open.awaitAnswer();
            dropABall(open, hand);
            train(open, hand);
            compare(open, hand);
            hand.click("#mode-figures");
            open.awaitAnswer();
            ExportWindow export = ExportWindow.of(open).choose("#export-format", "SVG picture");
            Path svg = export.write(folder.resolve("figure.svg"));
            export.close();
            String text = Files.readString(svg, StandardCharsets.UTF_8);
            assertTrue(text.contains("<svg"), "a drawing");
            assertTrue(EXPERIMENT.matcher(text).find(), "with its experiment");
            assertEquals("", open.fault());
        }
    }

    private static void dropABall(OpenFrame open, Hand hand) throws Exception {
        hand.click("#mode-ball");
        Hand.await("the map", () -> pictured(open, "#session-ball #figure-1"));
        hand.clickAt(Hand.middle(hand.find(Node.class, "#session-ball #figure-1")));
        Hand.await("a rolling ball", () -> counted(open, "#session-ball", "step") >= 3);
        hand.click("#session-ball #run");
    }

    private static void train(OpenFrame open, Hand hand) throws Exception {
        hand.click("#mode-training");
        Hand.await("a state", () -> counted(open, "#session-training", "epoch") >= 0);
        hand.click("#session-training #run");
        Hand.await("epochs", () -> counted(open, "#session-training", "epoch") >= 2);
        hand.click("#session-training #run");
    }

    /** The minimum of one seed beside that of another. */
    private static void compare(OpenFrame open, Hand hand) throws Exception {
        hand.click("#mode-figures");
        hand.click("#pin");
        open.ask(Objects.requireNonNull(open.bench()), "seed=9");
        open.awaitAnswer();
        hand.click("#mode-compare");
        Hand.await(
                "both minima and their difference",
                () ->
                        hand.stage().getScene().lookup("#compare-view .figure-grid")
                                        instanceof FigureGrid g
                                && g.panes().size() == 3
                                && g.panes().stream().allMatch(p -> p.picture() != null));
    }

    private static boolean pictured(OpenFrame open, String selector) {
        return open.stage().getScene().lookup(selector) instanceof FigurePane p
                && p.picture() != null;
    }

    private static double counted(OpenFrame open, String pane, String what) {
        if (!(open.stage().getScene().lookup(pane + " #session-status") instanceof Label l))
            return -1;
        Matcher m = NUMBER.matcher(l.getText());
        while (m.find()) if (m.group(1).equals(what)) return Double.parseDouble(m.group(2));
        return -1;
    }
}
