package saddleback.app.labs.regions.weights;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.List;

/** The way back. */
class EditsTest {
    private static GivenNetwork network(double w) {
        return new GivenNetwork(
                List.of(GivenLayer.relu(List.of(new double[] {w}), new double[] {0})));
    }

    @Test
    void changesOfOneKindAreOneStepBack() {
        GivenNetwork start = network(0);
        var edits = new Edits(start);
        assertFalse(edits.any());
        edits.to(network(1), "weight");
        GivenNetwork second = network(2);
        edits.to(second, "weight");
        edits.to(network(3), "bias");
        edits.undo();
        assertSame(second, edits.now());
        edits.undo();
        assertSame(start, edits.now());
        assertFalse(edits.any());
    }

    @Test
    void aPauseBeginsAnotherStep() {
        var edits = new Edits(network(0));
        GivenNetwork first = network(1);
        edits.to(first, "drag");
        edits.pause();
        edits.to(network(2), "drag");
        edits.undo();
        assertSame(first, edits.now());
    }

    @Test
    void goingBackToTheBeginningCanBeUndone() {
        GivenNetwork start = network(0);
        var edits = new Edits(start);
        GivenNetwork changed = network(1);
        edits.to(changed, "weight");
        edits.reset();
        assertSame(start, edits.now());
        assertTrue(edits.any());
        edits.undo();
        assertSame(changed, edits.now());
    }
}
