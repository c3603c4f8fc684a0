package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.training.Spot;
import saddleback.app.training.State;
import saddleback.app.training.SteadyScale;
import saddleback.engine.data.Targets;
import saddleback.engine.optim.Moment;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/** All pictures of one session; remembers its scales. Used by one thread. */
final class Pictures {
    private final CurvePictures curves = new CurvePictures();
    private final @Nullable RegionPictures regions;
    private SteadyScale scale = new SteadyScale();
    private Way.@Nullable Projection projection;
    private @Nullable Landscape taken;

    Pictures(Prepared prepared) {
        regions =
                Deciding.suits(prepared)
                                && prepared.data().train().targets() instanceof Targets.Classes c
                        ? new RegionPictures(prepared.data().train(), c)
                        : null;
    }

    /**
     * The pictures of one moment.
     *
     * @param shown the weights shown
     */
    List<Figure> of(State state, Survey survey, Spot shown) {
        View view = survey.view();
        Way.Projection on = projection;
        if (on == null || !on.view().equals(view)) {
            on = new Way.Projection(view);
            projection = on;
            scale = new SteadyScale();
        }
        if (!survey.landscape().equals(taken)) scale.take(survey.landscape().loss());
        taken = survey.landscape();
        Way way = on.of(state.history(), shown, survey.spot());
        var all =
                new ArrayList<Figure>(
                        new SurfacePictures(view, survey.landscape(), scale, way).figures());
        all.addAll(curves.of(state, measured(state, survey), shown));
        Regions known = survey.regions();
        if (regions != null && known != null) all.add(regions.of(known));
        return all;
    }

    /** What was measured of the history and since, in the order of steps. */
    private static List<Survey.Measured> measured(State state, Survey survey) {
        var all = new ArrayList<Survey.Measured>();
        for (Moment m : state.history()) add(Spot.of(m), survey, all);
        long steps = all.isEmpty() ? -1 : all.getLast().spot().steps();
        survey.measured().stream()
                .filter(m -> m.spot().steps() > steps)
                .filter(m -> m.spot().steps() <= state.now().steps())
                .forEach(all::add);
        return all;
    }

    private static void add(Spot spot, Survey survey, List<Survey.Measured> all) {
        survey.of(spot).ifPresent(m -> all.add(new Survey.Measured(spot, m)));
    }
}
