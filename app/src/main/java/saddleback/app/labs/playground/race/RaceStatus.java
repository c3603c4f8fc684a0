package saddleback.app.labs.playground.race;

import saddleback.app.labs.MethodName;
import saddleback.app.labs.playground.Digits;
import saddleback.engine.formula.Jet;
import saddleback.engine.labs.playground.Eigen;
import saddleback.engine.labs.playground.Place;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.labs.playground.Walk;

import java.util.ArrayList;
import java.util.List;

/** What is told in one line. */
final class RaceStatus {
    private RaceStatus() {}

    /** The place that is looked at, the steps, and who has ended. */
    static String of(Race race, PlaygroundSettings settings, Place looked) {
        var parts = new ArrayList<String>();
        parts.add(place(looked, settings));
        parts.add("step " + race.rounds());
        ended(race.walks(), parts);
        return String.join("; ", parts);
    }

    private static String place(Place p, PlaygroundSettings settings) {
        Jet at = settings.function().asFormula().jet(p.x(), p.y());
        String where = "(" + Digits.of(p.x()) + ", " + Digits.of(p.y()) + "): ";
        if (!at.isFinite()) return where + "no value";
        double[] values = Eigen.of(at).values();
        return where
                + "f "
                + Digits.of(at.value())
                + ", gradient "
                + Digits.of(at.gradientNorm())
                + ", eigenvalues "
                + Digits.of(values[0])
                + " and "
                + Digits.of(values[1]);
    }

    private static void ended(List<Walk> walks, List<String> parts) {
        List<String> names = MethodName.brief(walks.stream().map(Walk::method).toList());
        for (int m = 0; m < names.size(); m++) {
            Walk w = walks.get(m);
            if (w.end() == Walk.End.RUNNING) continue;
            parts.add(names.get(m) + " " + w.end().words() + " after step " + w.steps());
        }
    }
}
