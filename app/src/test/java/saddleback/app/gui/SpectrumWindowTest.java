package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A person looks at a spectrum and clicks on its eigenvalues. */
class SpectrumWindowTest {
    /** 2 x 4 + 4 and 4 x 2 + 2. */
    private static final int PARAMETERS = 22;

    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.welcome(folder);
        hand = open.hand();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void spectrum(String more) throws Exception {
        open.open(
                """
                {"format": 1, "lab": "spectrum", "seed": 3, "problem": {
                  "data": {"generate": {"two-moons": {"examples": 60}}},
                  "network": {"layers": [{"dense": 4}, "tanh", {"dense": 2}]},
                  "loss": "cross-entropy",
                  "weights": {"train": {"method": {"adam": {"rate": 0.05}}, "epochs": 10}}},
                 "settings": {"exact": true, "largest": 2, "smallest": 1, "density": null%s}}
                """
                        .formatted(more));
        open.awaitAnswer();
    }

    private List<String> figures() throws Exception {
        return Hand.fx(
                () ->
                        Objects.requireNonNull(open.bench().outcome().get()).figures().stream()
                                .map(Figure::name)
                                .toList());
    }

    @Test
    void aSpectrumAlongTrainingOpensWithItsSharpness() throws Exception {
        spectrum(", \"along\": 4");
        assertEquals("sharpness", figures().getFirst());
        spectrum("");
        assertEquals("spectrum", figures().getFirst());
        assertFalse(figures().contains("sharpness"));
    }

    @Test
    void aClickOnAnEigenvalueOpensItsSlice() throws Exception {
        spectrum("");
        hand.click("#mode-slice");
        awaitStatus("rank 1 of 22: ");
        clickRank(PARAMETERS, "rank 22 of 22: ");
        hand.click(open.reach(Node.class, "#session-slice #second-direction"));
        awaitStatus("click a second eigenvalue");
        clickRank(1, " and rank 1 of 22: ");
        Hand.await("a plane", () -> pane(2) != null && pane(2).picture() != null);
    }

    @Test
    void theStatusTellsTheEigenvalueOfTheResult() throws Exception {
        spectrum("");
        hand.click("#mode-slice");
        awaitStatus("rank 1 of 22: ");
        var result = (SpectrumResult) Objects.requireNonNull(open.bench().outcome().get()).result();
        double largest = Objects.requireNonNull(result.eigenvalues()).largest().values()[0];
        String told = open.text("#session-slice #session-status");
        double number = Double.parseDouble(told.substring(told.lastIndexOf(' ') + 1));
        assertTrue(Math.abs(number - largest) < 0.006 * largest, told);
    }

    private boolean says(String part) {
        return hand.stage().getScene().lookup("#session-slice #session-status") instanceof Label l
                && l.getText().contains(part);
    }

    private void awaitStatus(String part) throws Exception {
        Hand.await(part, () -> says(part));
    }

    private FigurePane pane(int number) {
        return (FigurePane) hand.stage().getScene().lookup("#session-slice #figure-" + number);
    }

    /**
     * Clicks where an eigenvalue of this rank stands, at whatever height, and again where the
     * figures were just making room for others.
     */
    private void clickRank(int rank, String answer) throws Exception {
        for (int i = 0; i < 20 && !Hand.fx(() -> says(answer)); i++) {
            Hand.await("a slice", () -> pane(3) != null && pane(3).picture() != null);
            hand.clickAt(Hand.fx(() -> OpenWindow.place(pane(1), rank, 0)));
            for (int k = 0; k < 50 && !Hand.fx(() -> says(answer)); k++) Hand.settle();
        }
        awaitStatus(answer);
    }
}
