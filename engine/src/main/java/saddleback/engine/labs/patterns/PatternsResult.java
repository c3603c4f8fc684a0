package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Planted;

import java.util.List;

/**
 * What the pattern lab found. Arrays are not changed by anyone.
 *
 * @param settings what was asked
 * @param cells the target cell by cell
 * @param at where the maps were evaluated, in the plane's own coordinates: the unit cube of a
 *     constructed network, cells of an optimised one
 * @param target on the lattice: losses for a constructed network and for grey values; 1 good, -1
 *     bad, 0 not trained, NaN outside the picture for an optimised one
 * @param planted the network and its plane
 * @param train on the training examples
 * @param test on the test examples, null where there are none
 * @param agreement how far the pattern is there on the training examples
 * @param testAgreement the same on the test examples, null where there are none
 * @param optimised how it was found, null for a constructed network
 * @param constructed how it was built, null for an optimised network
 * @param painting what three heads paint, null for one head
 * @param transfers the same plane on other data
 * @param fineTuning training from the lowest cell, null for none
 * @param fooled what the plane does not tell, null for none
 */
public record PatternsResult(
        PatternsSettings settings,
        Pattern cells,
        Lattice at,
        double[] target,
        Planted planted,
        Maps train,
        @Nullable Maps test,
        Agreement agreement,
        @Nullable Agreement testAgreement,
        @Nullable Optimised optimised,
        @Nullable Constructed constructed,
        @Nullable Painting painting,
        List<Transfer> transfers,
        @Nullable FineTuning fineTuning,
        @Nullable Fooled fooled) {

    /** Copies the list. */
    public PatternsResult {
        transfers = List.copyOf(transfers);
    }
}
