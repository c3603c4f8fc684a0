package saddleback.engine.flatness.measuring;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.ball.Around;
import saddleback.engine.flatness.curved.Curved;
import saddleback.engine.run.Progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures at one place. What several measures need is computed once. */
public final class Measuring {
    private Measuring() {}

    /**
     * Measures.
     *
     * @param subject not changed
     * @param measures which
     * @return one reading a measure, in the order of {@link Measure}
     * @throws IllegalArgumentException where the work does not fit into memory
     */
    public static Map<Measure, Reading> of(
            Subject subject, List<Measure> measures, Progress progress) {
        var readings = new EnumMap<Measure, Reading>(Measure.class);
        var curved = new Curved(subject);
        var around = new Around(subject);
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            Progress part =
                    named(
                            Facts.of(measure).title(),
                            progress.part(
                                    (double) i / measures.size(), (i + 1.0) / measures.size()));
            Reading reading =
                    Curved.has(measure) ? curved.read(measure, part) : around.read(measure, part);
            readings.put(measure, reading);
        }
        return readings;
    }

    /** Each phrase begins with the measure's name. */
    private static Progress named(String title, Progress progress) {
        return (f, doing) -> progress.step(f, doing.equals(title) ? doing : title + ", " + doing);
    }
}
