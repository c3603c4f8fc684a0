package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;

import java.util.Arrays;

/** How far the loss is from the target, with the bound that is proved. */
final class ErrorFigure {
    private ErrorFigure() {}

    /** Of a plane. */
    static Figure of(PatternsResult result) {
        double[] error = Scene.error(result);
        ColourScale scale = ColourScale.diverging(error);
        return Figure.of(
                        Tiles.barred(
                                Tiles.map(Scene.sheet(result), title(result), error, 0, scale),
                                scale,
                                "loss less target"),
                        "")
                .named("error");
    }

    /** The greatest error and, of a constructed network, the bound. */
    static String title(PatternsResult result) {
        @Nullable Constructed built = result.constructed();
        double greatest =
                built != null
                        ? built.greatest()
                        : Arrays.stream(Scene.error(result))
                                .map(Math::abs)
                                .filter(Double::isFinite)
                                .max()
                                .orElse(Double.NaN);
        String found = "greatest error %s on the lattice".formatted(Numbers.brief(greatest));
        if (built == null) return found;
        return Double.isFinite(built.bound())
                ? "%s, at most %s proved everywhere"
                        .formatted(found, Numbers.brief(built.bound()))
                : found + "; no bound, as the target has edges";
    }
}
