package saddleback.app.labs.reparametrisation;

import saddleback.app.labs.Animation;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;

import java.util.ArrayList;
import java.util.List;

/** A disc that slides along the hyperbola, and boxes that come one by one. */
final class ReparametrisationAnimations {
    private static final int SLIDE_MILLIS = 120;
    private static final int BOX_MILLIS = 900;

    private ReparametrisationAnimations() {}

    static List<Animation> of(ReparametrisationResult r) {
        var all = new ArrayList<Animation>();
        PlaneResult plane = r.plane();
        if (plane == null) return all;
        if (plane.along().size() > 1)
            all.add(
                    new Animation(
                            "disc along the hyperbola",
                            plane.along().size(),
                            i -> BallsFigure.of(plane, plane.at(), plane.along().get(i)),
                            SLIDE_MILLIS));
        if (plane.boxes().size() > 1)
            all.add(
                    new Animation(
                            "box after box",
                            plane.boxes().size(),
                            i -> BoxesFigure.of(plane, i + 1),
                            BOX_MILLIS));
        return List.copyOf(all);
    }
}
