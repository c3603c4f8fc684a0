package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Demo;
import saddleback.app.labs.playground.PlaygroundPage;
import saddleback.app.labs.playground.demo.DampingDemo;
import saddleback.app.labs.playground.demo.NewtonDemo;
import saddleback.engine.Experiment;
import saddleback.engine.labs.playground.Path;
import saddleback.engine.labs.playground.PlaygroundResult;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.run.Run;

/** The numbers in the words of the playground's lectures are those of their experiments. */
class PlaygroundDemoNumbersTest {

    private static PlaygroundResult result(Demo demo, int step) {
        Script<PlaygroundSettings, PlaygroundResult> script = Script.of(PlaygroundPage.PAGE, demo);
        String text = demo.steps().get(step - 1).parts().getFirst().experiment();
        Experiment<PlaygroundSettings> experiment = script.experiment(text);
        return ResultSource.computed().result(PlaygroundPage.PAGE, experiment, Run.unwatched());
    }

    @Test
    void theSaddleHasTheEigenvalues10And2() {
        PlaygroundResult r = result(NewtonDemo.DEMO, 1);
        assertArrayEquals(new double[] {-2, 10}, r.model().values());
        assertEquals(0.5, r.settings().start().x());
        assertEquals(0.02, r.settings().start().y());
    }

    @Test
    void newtonClimbsIntoTheSaddle() {
        Path way = result(NewtonDemo.DEMO, 2).paths().getFirst();
        assertEquals(-0.248, way.value()[0], 1e-12);
        assertEquals(2, way.size());
        assertEquals(0, way.value()[1]);
    }

    @Test
    void saddleFreeNewtonLeavesInSixStepsAndGradientDescentIn42() {
        PlaygroundResult r = result(NewtonDemo.DEMO, 3);
        double[] y = r.paths().get(2).y();
        double[] doubled = {0.04, 0.08, 0.16, 0.32};
        for (int s = 0; s < 4; s++) assertEquals(doubled[s], y[s + 1], 1e-11);
        assertEquals(6, leaves(y));
        assertEquals(42, leaves(r.paths().getFirst().y()));
    }

    private static int leaves(double[] y) {
        for (int s = 0; s < y.length; s++) if (Math.abs(y[s]) > 1) return s;
        throw new AssertionError("stays");
    }

    @Test
    void theMonkeySaddleHalvesForNewton() {
        PlaygroundResult r = result(NewtonDemo.DEMO, 5);
        Path newton = r.paths().get(1);
        for (int s = 0; s < newton.size(); s++) {
            assertEquals(0.4 * Math.pow(0.5, s), newton.x()[s], 1e-12);
            assertEquals(0.3 * Math.pow(0.5, s), newton.y()[s], 1e-12);
        }
        Path free = r.paths().get(2);
        assertEquals(0.33, free.x()[1], 1e-10);
        assertEquals(0.54, free.y()[1], 1e-10);
        assertEquals(0.474, free.x()[2], 5e-4);
        assertEquals(0.822, free.y()[2], 5e-4);
        for (int s = 0; s < 2; s++) {
            double step = Math.hypot(free.x()[s + 1] - free.x()[s], free.y()[s + 1] - free.y()[s]);
            assertEquals(Math.hypot(free.x()[s], free.y()[s]) / 2, step, 1e-10);
        }
    }

    @Test
    void tooLittleDampingJumpsToAndFro() {
        Path way = result(DampingDemo.DEMO, 1).paths().getFirst();
        for (int s = 0; s < way.size(); s++)
            assertEquals(s % 2 == 0 ? 0.4 : -0.4, way.y()[s], 1e-12);
    }

    @Test
    void dampingShrinksTheOtherDirection() {
        PlaygroundResult r = result(DampingDemo.DEMO, 2);
        double[][] factors = {{-1, 1.0 / 11}, {5, 0.2}, {2, 2.0 / 7}, {20.0 / 19, 0.8}};
        for (int m = 0; m < 4; m++) assertArrayEquals(factors[m], r.factors().get(m), 1e-12);
    }

    @Test
    void theFlatDirectionShrinksByLessThanAPercent() {
        PlaygroundResult r = result(DampingDemo.DEMO, 3);
        assertArrayEquals(new double[] {-10, 0.1}, r.model().values(), 1e-14);
        double[] damped = r.factors().get(1);
        assertTrue(damped[1] > 0.99 && damped[1] < 1);
        assertEquals(12 / 12.1, damped[1], 1e-12);
        assertArrayEquals(new double[] {2, 0}, r.factors().getLast(), 1e-9);
    }
}
