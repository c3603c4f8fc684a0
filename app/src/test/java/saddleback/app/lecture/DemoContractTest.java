package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import saddleback.app.labs.Catalogue;
import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Painter;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Every step of every demonstration runs, and the figures that it names are there. */
class DemoContractTest {

    @TestFactory
    List<DynamicTest> everyStepRunsAndShowsItsFigures() {
        List<DynamicTest> tests = new ArrayList<>();
        var ids = new HashSet<String>();
        for (LabPage<?, ?> page : Catalogue.PAGES)
            for (Demo demo : page.demos()) {
                assertTrue(ids.add(demo.id()), demo.id());
                Script<?, ?> script = Script.of(page, demo);
                for (int i = 0; i < demo.steps().size(); i++) {
                    Demo.Step step = demo.steps().get(i);
                    tests.add(
                            DynamicTest.dynamicTest(
                                    Script.place(demo, i), () -> check(script, step)));
                }
            }
        return tests;
    }

    private static void check(Script<?, ?> script, Demo.Step step) {
        assertFalse(step.title().isBlank());
        assertFalse(step.text().isBlank());
        assertTrue(step.parts().size() <= 2, "one or two figures");
        List<Figure> shown = new ArrayList<>();
        for (Demo.Part part : step.parts()) {
            List<Figure> all =
                    script.figures(
                            part.experiment(), ResultSource.computed(), Run.unwatched(), _ -> {});
            shown.add(StepFigures.of(part, all).orElseThrow(() -> new AssertionError(part)));
        }
        List<Figure> together = StepFigures.together(step, shown);
        assertEquals(step.parts().size(), together.size());
        for (int i = 0; i < together.size(); i++)
            paint(step.parts().get(i).appearance().of(together.get(i)));
    }

    private static void paint(Figure figure) {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        new Painter().paint(figure, image.createGraphics(), 400, 300, Theme.LIGHT);
    }
}
