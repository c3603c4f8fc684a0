package saddleback.app.labs.flatness;

import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.labs.flatness.SightSettings;
import saddleback.engine.net.Layer;
import saddleback.engine.reparam.Identity;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.WeightLayer;

import java.util.List;

/** What instruments ask of networks in their own parameters. */
public final class Plain {
    private static final int MOST_LAYERS = 12;
    private static final double USUAL_RADIUS = 1;

    private Plain() {}

    /** Whether a network stands in its own parameters and its loss can be walked over planes. */
    public static boolean walks(Place place) {
        return place.parametrisation() instanceof Identity
                && place.network().layers().getFirst() instanceof Layer.Dense;
    }

    /** Whether its layers, two to twelve, can be scaled as well. */
    public static boolean scales(Place place) {
        List<WeightLayer> layers = WeightLayer.of(place.network());
        return walks(place)
                && layers.size() >= 2
                && layers.size() <= MOST_LAYERS
                && layers.subList(0, layers.size() - 1).stream().allMatch(WeightLayer::scales);
    }

    /** How far slices reach. */
    public static double radius(FlatnessSettings settings) {
        SightSettings sights = settings.sights();
        return sights == null ? USUAL_RADIUS : sights.radius();
    }
}
