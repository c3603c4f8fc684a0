package saddleback.app.gui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import saddleback.app.labs.Catalogue;
import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.app.lecture.Script;

import java.util.ArrayList;
import java.util.List;

/** Every formula of every demonstration can be set. */
class DemoTextTest {

    @TestFactory
    List<DynamicTest> everyFormulaParses() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LabPage<?, ?> page : Catalogue.PAGES)
            for (Demo demo : page.demos())
                for (int i = 0; i < demo.steps().size(); i++) {
                    Demo.Step step = demo.steps().get(i);
                    tests.add(DynamicTest.dynamicTest(Script.place(demo, i), () -> check(step)));
                }
        return tests;
    }

    private static void check(Demo.Step step) {
        if (!step.formula().isEmpty()) set(step.formula(), true);
        for (Words.Piece p : Words.of(step.text())) if (p.tex()) set(p.text(), false);
    }

    private static Typeset set(String tex, boolean display) {
        Typeset t = Tex.of(new Tex.Wish(tex, display, 20, Color.BLACK, 1));
        assertTrue(t.width() > 4 && t.height() > 4, tex);
        return t;
    }

    @Test
    void pixelsFollowTheScreenAndSizeAndColourTheWords() {
        var wish = new Tex.Wish("x_i", false, 40, Color.rgb(200, 30, 60), 1);
        Typeset one = Tex.of(wish);
        Typeset two = Tex.of(new Tex.Wish("x_i", false, 40, Color.rgb(200, 30, 60), 2));
        assertEquals(one.width(), two.width(), 2);
        assertEquals(2 * one.image().getWidth(), two.image().getWidth(), 3);
        assertTrue(one.depth() > 1, "an index reaches below the line");
        int darkest = 0;
        for (int y = 0; y < one.image().getHeight(); y++)
            for (int x = 0; x < one.image().getWidth(); x++) {
                int argb = one.image().getPixelReader().getArgb(x, y);
                if (argb >>> 24 == 255) darkest = argb;
            }
        assertEquals(0xFFC81E3C, darkest);
    }

    @Test
    void whatIsNoFormulaIsRefused() {
        String message =
                String.valueOf(
                        assertThrows(IllegalArgumentException.class, () -> Tex.parsed("\\frac{1}{"))
                                .getMessage());
        assertTrue(message.startsWith("TeX: "), message);
        assertThrows(IllegalArgumentException.class, () -> Tex.parsed("\\nosuchcommand{x}"));
    }
}
