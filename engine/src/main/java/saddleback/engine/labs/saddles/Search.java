package saddleback.engine.labs.saddles;

import saddleback.engine.critical.SearchMethod;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * A search for critical points of the training loss from many starts: some near the ways of several
 * trainings, some anywhere (the protocol of Dauphin et al. 2014, supplementary). The problem's own
 * weights do not matter.
 *
 * @param runs trainings from different seeds
 * @param training how each is trained; its trajectory setting is replaced so that starts can be
 *     taken from it
 * @param near starts at a random recorded step of a random training plus uniform noise
 * @param noise amplitudes one of which is drawn for each such start
 * @param anywhere starts uniform in a cube
 * @param cube half the edge of that cube
 * @param method how each search goes
 * @param iterations of one search at most
 * @param gradient norm of the gradient at which a point is critical
 * @param zero eigenvalues within it of 0 are not counted as negative
 * @param certify whether each distinct point is certified
 */
@Id(value = "search", meaning = "Critical points from many starts")
public record Search(
        @Setting(value = "Trainings from different seeds", min = 0, max = 1000) int runs,
        @Setting("How each is trained") TrainingSettings training,
        @Setting(value = "Starts near the ways of training", min = 0, max = 1e5) int near,
        @Setting("Amplitudes of the uniform noise, one drawn for each such start")
                List<Double> noise,
        @Setting(value = "Starts uniform in a cube", min = 0, max = 1e5) int anywhere,
        @Setting(value = "Half the edge of that cube", min = 0, above = true) double cube,
        @Setting("How each search goes") SearchMethod method,
        @Setting(value = "Iterations of one search at most", min = 1, max = 1e5, advanced = true)
                int iterations,
        @Setting(
                        value = "Norm of the gradient below which a point is critical",
                        min = 0,
                        above = true,
                        log = true,
                        advanced = true)
                double gradient,
        @Setting(
                        value = "Eigenvalues within it of zero are not negative",
                        min = 0,
                        log = true,
                        above = true,
                        advanced = true)
                double zero,
        @Setting("Whether each distinct point is certified") boolean certify)
        implements Study {

    /** Checks the ranges and what goes together. */
    public Search {
        noise = List.copyOf(noise);
        Ranges.check(
                Search.class,
                runs,
                training,
                near,
                noise,
                anywhere,
                cube,
                method,
                iterations,
                gradient,
                zero,
                certify);
        if (near + anywhere < 1)
            throw new IllegalArgumentException("near: at least 1 start of any kind, was 0");
        if (near > 0 && (runs < 1 || noise.isEmpty()))
            throw new IllegalArgumentException(
                    "near: 0 without runs and without noise, was " + near);
        for (double a : noise)
            if (!(a >= 0 && Double.isFinite(a)))
                throw new IllegalArgumentException("noise: amplitudes of 0 or more, was " + a);
    }

    /** 3 trainings of 200 passes, 24 starts near them and 8 anywhere. */
    public static Search defaults() {
        TrainingSettings t = TrainingSettings.defaults();
        return new Search(
                3,
                new TrainingSettings(
                        t.method(),
                        t.batch(),
                        200,
                        t.steps(),
                        t.init(),
                        t.schedule(),
                        t.clip(),
                        t.stop(),
                        t.curve(),
                        t.trajectory(),
                        t.checkpoint()),
                24,
                List.of(1e-1, 1e-2, 1e-3, 1e-4),
                8,
                1,
                SearchMethod.LEAST_GRADIENT,
                300,
                1e-10,
                1e-8,
                false);
    }
}
