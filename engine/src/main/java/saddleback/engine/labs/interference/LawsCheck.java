package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.NearCorner;
import saddleback.engine.interference.Plateau;
import saddleback.engine.interference.TwoBandits;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.Laws.Compared;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.LinearAgent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds the closed forms of {@link TwoBandits} and {@link NearCorner} against a course. What is
 * predicted of a plateau follows from C at the moment at which both components come nearer to the
 * corner than {@link Passage#NEAR}; it is exact only as C tends to 0.
 */
public final class LawsCheck {
    /** Points along each side of the square at which it is looked who wins. */
    private static final int GRID = 200;

    private LawsCheck() {}

    /**
     * Predictions and measurements; null unless two bandits of two actions learn on-policy with
     * weights of their own and a shared bias, without a remedy.
     *
     * @param learner whose course it is; used by this thread until it returns
     */
    public static @Nullable Laws of(Course course, Learner learner) {
        if (learner.remedy() != null
                || learner.variant() != Variant.ON_POLICY
                || !(learner.agent() instanceof LinearAgent agent)
                || !(learner.world() instanceof Bandit(int components, int actions))
                || components != 2
                || actions != 2) return null;
        var laws = new TwoBandits(agent.kappa());
        var compared = new ArrayList<Compared>();
        compared.add(
                new Compared(
                        "share of the square where the winner takes all",
                        laws.winnerTakesAllArea(),
                        counted(learner)));
        compared.add(
                new Compared(
                        "cosine of the two gradients, where it is farthest from the law",
                        laws.interference(),
                        farthest(course, laws.interference())));
        for (int i = 0; i < course.plateaus().size(); i++)
            if (course.plateaus().get(i).flat())
                plateau(course, i, laws.corner(), compared);
        return new Laws(laws.winnerTakesAllArea(), laws.interference(), List.copyOf(compared));
    }

    private static void plateau(
            Course course, int number, NearCorner law, List<Compared> compared) {
        Plateau plateau = course.plateaus().get(number);
        Optional<Passage> at = Passage.at(course, plateau, law);
        if (at.isEmpty()) return;
        Passage passage = at.get();
        double c = passage.invariant(passage.from());
        String of = "plateau %d: ".formatted(number + 1);
        double[] time = course.time();
        compared.add(
                new Compared(
                        of + "C on leaving the corner, predicted by C on entering (leading order)",
                        c,
                        passage.invariant(passage.to())));
        compared.add(
                new Compared(
                        of + "least distance from the corner (leading order)",
                        Math.sqrt(2) * law.closest(c),
                        passage.closest()));
        compared.add(
                new Compared(
                        of + "least speed (leading order)", law.leastSpeed(c), plateau.speed()));
        if (plateau.from() <= 0 || plateau.until() >= time[time.length - 1]) return;
        double threshold = Plateau.FLAT * Math.min(plateau.before(), plateau.after());
        compared.add(
                new Compared(
                        of + "duration (leading order)",
                        law.slowTime(c, threshold),
                        plateau.duration()));
    }

    private static double farthest(Course course, double law) {
        double farthest = law;
        for (Moment moment : course.moments()) {
            double cosine = moment.interference()[1];
            if (Math.abs(cosine - law) > Math.abs(farthest - law)) farthest = cosine;
        }
        return farthest;
    }

    /** The share of a grid's points at which one component gets worse, by the learner itself. */
    private static double counted(Learner learner) {
        double[] odds = new double[GRID];
        Arrays.setAll(odds, i -> Math.log((i + 0.5) / (GRID - i - 0.5)));
        double[] state = new double[learner.size()];
        int count = 0;
        for (double first : odds)
            for (double second : odds) {
                state[0] = first;
                state[3] = second;
                if (learner.moment(state).winnerTakesAll()) count++;
            }
        return (double) count / (GRID * GRID);
    }
}
