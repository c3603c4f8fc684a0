package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.training.Spot;
import saddleback.engine.optim.Measures;

import java.util.List;
import java.util.Optional;

/**
 * What is known of what was asked; never changes.
 *
 * @param view whose loss {@code landscape} is
 * @param spot where training was then
 * @param landscape the loss
 * @param measured weights with what was measured of them
 * @param regions how a network of two inputs decides, null for others
 */
record Survey(
        View view,
        Spot spot,
        Landscape landscape,
        List<Measured> measured,
        @Nullable Regions regions) {

    /** Weights with what was measured of them; the gradient is not. */
    record Measured(Spot spot, Measures measures) {}

    Survey {
        measured = List.copyOf(measured);
    }

    /** What was measured of these weights. */
    Optional<Measures> of(Spot wanted) {
        return measured.stream()
                .filter(m -> m.spot().same(wanted))
                .map(Measured::measures)
                .findFirst();
    }

    /** What was measured of these weights, or while training runs of those shortly before. */
    Optional<Measures> near(Spot wanted) {
        Optional<Measures> own = of(wanted);
        if (own.isPresent() || measured.isEmpty()) return own;
        Measured last = measured.getLast();
        return last.spot().steps() <= wanted.steps()
                ? Optional.of(last.measures())
                : Optional.empty();
    }

    /** Whether the landscape is the one of this view and these weights. */
    boolean shows(View wanted, Spot at) {
        return view.equals(wanted) && (!view.following() || spot.same(at));
    }

    Survey with(View ofView, Spot at, Landscape other) {
        return new Survey(ofView, at, other, measured, regions);
    }

    Survey with(List<Measured> others) {
        return new Survey(view, spot, landscape, others, regions);
    }

    Survey with(Regions others) {
        return new Survey(view, spot, landscape, measured, others);
    }
}
