package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Demo;
import saddleback.app.labs.interference.InterferencePage;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Plateau;
import saddleback.engine.interference.TwoBandits;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.Basin;
import saddleback.engine.labs.interference.CornerVisit;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.Laws;
import saddleback.engine.run.Run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers in the words of the lectures on ray interference are those of their experiments. */
class InterferenceDemoNumbersTest {
    private static final int STALLS = 0;
    private static final int SUPERVISED = 1;
    private static final int STAIRS = 2;
    private static final List<Demo> DEMOS = InterferencePage.PAGE.demos();

    private static final Map<String, InterferenceResult> RESULTS = new HashMap<>();

    private static InterferenceResult result(int demo, int step, int part) {
        Script<InterferenceSettings, InterferenceResult> script =
                Script.of(InterferencePage.PAGE, DEMOS.get(demo));
        String text = DEMOS.get(demo).steps().get(step - 1).parts().get(part - 1).experiment();
        return RESULTS.computeIfAbsent(
                text,
                t ->
                        ResultSource.computed()
                                .result(
                                        InterferencePage.PAGE,
                                        script.experiment(t),
                                        Run.unwatched()));
    }

    private static Course course(int demo, int step, int part) {
        return result(demo, step, part).course();
    }

    private static double speedOf(Course c) {
        return c.flat().getFirst().speed();
    }

    private static double[] halves(Course c) {
        double[] half = c.half().clone();
        Arrays.sort(half);
        return half;
    }

    private static void flat(int expected, Course c) {
        assertEquals(expected, c.flat().size());
    }

    private static Laws.Compared law(InterferenceResult r, String words) {
        return Objects.requireNonNull(r.laws()).compared().stream()
                .filter(c -> c.name().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void betweenTwoGoalsNothingHappens() {
        InterferenceResult pair = result(STALLS, 1, 1);
        Course c = pair.course();
        assertEquals(6.5, c.half()[0], 0.05);
        assertEquals(184, c.half()[1], 0.5);
        assertEquals(192, c.totalTime(), 0.5);
        assertEquals(0.377, Objects.requireNonNull(pair.laws()).winnerTakesAllArea(), 5e-4);
        assertEquals(0.3768, 1 - Math.log(1 + Math.sqrt(2)) / Math.sqrt(2), 5e-5);
        double lowest = c.moments().stream().mapToDouble(m -> m.success()[1]).min().orElseThrow();
        assertEquals(0.0033, lowest, 5e-5);
        assertTrue(c.moments().stream().anyMatch(Moment::winnerTakesAll));
        assertEquals(1, Objects.requireNonNull(pair.surface()).share(), 1e-9);
    }

    @Test
    void thePlateauIsFlat() {
        Course c = course(STALLS, 4, 1);
        flat(1, c);
        Plateau p = c.flat().getFirst();
        assertEquals(95, p.time(), 0.1);
        assertEquals(1, p.performance(), 1e-6);
        assertEquals(6e-5, p.speed(), 5e-7);
        assertEquals(0.23, p.before(), 0.005);
        assertEquals(0.23, p.after(), 0.005);
        assertEquals(0.00026, p.severity(), 5e-6);
        assertEquals(169, p.duration(), 0.5);
        CornerVisit corner = result(STALLS, 4, 1).visits().getFirst();
        assertEquals(0, corner.cornerGradientNorm(), 1e-12);
        assertEquals(2, corner.cornerEigenvalues().length);
        assertEquals(-2, corner.cornerEigenvalues()[0], 1e-9);
        assertEquals(2, corner.cornerEigenvalues()[1], 1e-9);
    }

    @Test
    void theWayInForetellsTheRest() {
        InterferenceResult pair = result(STALLS, 5, 1);
        Laws.Compared c = law(pair, "C on leaving");
        assertEquals(0.000486, c.predicted(), 5e-7);
        Laws.Compared speed = law(pair, "least speed");
        assertEquals(6.06e-5, speed.predicted(), 5e-8);
        assertEquals(6.03e-5, speed.measured(), 5e-8);
        assertEquals(256 * c.predicted() * c.predicted(), speed.predicted(), 1e-12);
        Laws.Compared time = law(pair, "duration");
        assertEquals(165, time.predicted(), 0.5);
        assertEquals(169, time.measured(), 0.5);
    }

    @Test
    void theRichGetRicher() {
        Course even = course(STALLS, 6, 1);
        assertEquals(25.3, even.totalTime(), 0.05);
        flat(0, even);
        InterferenceResult uneven = result(STALLS, 6, 2);
        assertEquals(346, uneven.course().totalTime(), 0.5);
        flat(1, uneven.course());
        InterferenceResult pair = result(STALLS, 5, 1);
        double ofC =
                law(uneven, "C on leaving").predicted() / law(pair, "C on leaving").predicted();
        double ofTime = law(uneven, "duration").measured() / law(pair, "duration").measured();
        assertEquals(1, ofC * ofTime, 0.02);
    }

    private static void basin(InterferenceResult r, double flat, double median) {
        Basin basin = Objects.requireNonNull(r.basin());
        assertEquals(400, basin.severity().length);
        assertEquals(flat, basin.flat(), 1e-9);
        assertEquals(median, basin.median(), median >= 100 ? 0.5 : 0.05);
    }

    @Test
    void whoKnowsLittleStalls() {
        basin(result(STALLS, 7, 1), 0.885, 434);
        basin(result(STALLS, 7, 2), 0.34, 16.6);
        basin(result(SUPERVISED, 7, 1), 0.885, 434);
        basin(result(SUPERVISED, 7, 2), 0.30, 33.7);
    }

    @Test
    void onlyOneOfFourWaysStalls() {
        InterferenceResult ways = result(SUPERVISED, 1, 1);
        assertEquals(192, ways.course().totalTime(), 0.5);
        flat(1, ways.course());
        double[] times = {12.4, 24.9, 27.6};
        for (int i = 0; i < times.length; i++) {
            assertEquals(times[i], ways.beside().get(i).totalTime(), 0.05);
            flat(0, ways.beside().get(i));
        }
        assertEquals(6e-5, speedOf(ways.course()), 5e-7);
    }

    @Test
    void interferenceStays() {
        for (int part = 1; part <= 2; part++)
            for (Moment m : course(SUPERVISED, 3, part).moments())
                assertEquals(-0.5, m.interference()[1], 1e-9);
        int losing = 0;
        for (int i = 0; i < 100; i++)
            for (int j = 0; j < 100; j++) {
                double[] rate =
                        new TwoBandits(1)
                                .field(Variant.SUPERVISED, (i + 0.5) / 100, (j + 0.5) / 100);
                if (rate[0] * rate[1] < 0) losing++;
            }
        assertEquals(0.5, losing / 1e4, 0.01);
        for (Moment m : course(SUPERVISED, 3, 2).moments()) assertEquals(0, m.losing());
    }

    @Test
    void theCornerNoLongerHolds() {
        double near = 1e-6;
        double[] rate = new TwoBandits(1).field(Variant.SUPERVISED, 1 - near, near);
        assertEquals(4, rate[1] / (near * (1 - near)), 1e-4);
    }

    @Test
    void chanceIsHalfAsFast() {
        double shown = course(SUPERVISED, 5, 1).totalTime();
        double drawn = course(SUPERVISED, 5, 2).totalTime();
        assertEquals(12.43, shown, 0.005);
        assertEquals(24.86, drawn, 0.005);
        assertEquals(2, drawn / shown, 1e-6);
    }

    @Test
    void twoGoalsFarApartLookLikeOnePlateau() {
        InterferenceResult apart = result(SUPERVISED, 6, 1);
        assertEquals(0, apart.settings().bias());
        flat(1, apart.course());
        assertEquals(0.070, apart.course().flat().getFirst().severity(), 5e-4);
        assertEquals(0, apart.course().moments().getFirst().strongestInterference(), 1e-12);
    }

    @Test
    void fourGoalsAreAStaircase() {
        InterferenceResult four = result(STAIRS, 1, 1);
        double[] half = halves(four.course());
        assertEquals(4.6, half[0], 0.05);
        assertEquals(17.7, half[1], 0.05);
        assertEquals(1652, half[2], 0.5);
        assertEquals(1730, half[3], 0.5);
        flat(3, four.course());
        double[] lengths = four.course().flat().stream().mapToDouble(Plateau::duration).toArray();
        assertTrue(lengths[1] > 20 * Math.max(lengths[0], lengths[2]));
        Moment start = four.course().moments().getFirst();
        assertEquals(-0.39, start.strongestInterference(), 0.005);
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < i; j++) assertTrue(start.interference()[4 * i + j] < 0);
        assertEquals(1627, lengths[1], 0.5);
        assertEquals(1741, four.course().totalTime(), 0.5);
        double highest = -1;
        double lowest = 1;
        for (Plateau p : four.course().flat()) {
            int at = Arrays.binarySearch(four.course().time(), p.time());
            Moment m = four.course().moments().get(at < 0 ? -at - 1 : at);
            lowest = Math.min(lowest, m.strongestInterference());
            for (int i = 0; i < 4; i++)
                for (int j = 0; j < i; j++)
                    highest = Math.max(highest, m.interference()[4 * i + j]);
        }
        assertEquals(0.30, highest, 0.005);
        assertEquals(-0.69, lowest, 0.005);
    }

    @Test
    void theIndexCountsWhatIsLeft() {
        InterferenceResult three = result(STAIRS, 4, 1);
        for (int i = 0; i < 2; i++) {
            CornerVisit v = three.visits().get(i);
            long downward = Arrays.stream(v.cornerEigenvalues()).filter(e -> e < -1e-9).count();
            assertEquals(2 - i, downward);
            assertEquals(0, v.cornerGradientNorm(), 1e-12);
            assertEquals(i + 1, three.course().flat().get(i).performance(), 0.03);
        }
    }

    @Test
    void moreSharingIsSlower() {
        Course weak = course(STAIRS, 3, 1);
        assertEquals(163, weak.totalTime(), 0.5);
        flat(1, weak);
        Course strong = course(STAIRS, 3, 2);
        assertEquals(778, strong.totalTime(), 0.5);
        flat(2, strong);
    }

    @Test
    void moreStairsAreNotAlwaysMoreTime() {
        List<Course> all = result(STAIRS, 5, 1).staircase();
        assertEquals(9, all.size());
        int[] flat = {1, 2, 3, 4};
        for (int i = 0; i < flat.length; i++) flat(flat[i], all.get(i));
        flat(3, all.getLast());
        for (int i = 0; i < all.size(); i++) assertTrue(all.get(i).flat().size() <= i + 1);
        assertEquals(7.0e6, all.getFirst().totalTime(), 0.05e6);
        assertEquals(1741, all.get(2).totalTime(), 0.5);
        assertEquals(366, all.getLast().totalTime(), 0.5);
    }

    @Test
    void theControlsHaveNoStairs() {
        InterferenceResult four = result(STAIRS, 6, 1);
        Course table = four.beside().getFirst();
        Course shown = four.beside().getLast();
        flat(0, table);
        flat(0, shown);
        assertEquals(12.4, halves(table)[0], 0.05);
        assertEquals(22.3, halves(table)[3], 0.05);
        assertEquals(2.3, halves(shown)[0], 0.05);
        assertEquals(2.5, halves(shown)[3], 0.05);
        assertEquals(39.3, table.totalTime(), 0.05);
        assertEquals(17.3, shown.totalTime(), 0.05);
        assertEquals(1741, four.course().totalTime(), 0.5);
    }

    @Test
    void remediesHelp() {
        InterferenceResult r = result(STAIRS, 7, 1);
        double[] times = {38.6, 9.8, 46.3, 194};
        int[] flat = {0, 0, 1, 2};
        for (int i = 0; i < times.length; i++) {
            Course c = r.beside().get(i);
            assertEquals(times[i], c.totalTime(), times[i] >= 100 ? 0.5 : 0.05);
            flat(flat[i], c);
            assertFalse(Double.isNaN(c.totalTime()));
        }
        double tables = result(STAIRS, 6, 1).beside().getFirst().totalTime();
        assertEquals(4, tables / r.beside().get(1).totalTime(), 1e-3);
    }
}
