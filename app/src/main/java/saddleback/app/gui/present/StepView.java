package saddleback.app.gui.present;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.labs.Demo;
import saddleback.app.lecture.Script;
import saddleback.app.lecture.StepState;
import saddleback.viz.figure.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One step: words and formula beside one figure, or above several. Everything grows with the height
 * of the screen.
 */
final class StepView extends Region {
    private static final double MARGIN = 0.028;
    private static final double WORDS_BESIDE = 0.34;
    private static final double WORDS_ABOVE = 0.64;

    /** Logical pixels in a point of the figures at a height of one pixel: 3 at 1080. */
    private static final double POINT = 3.0 / 1080;

    private final Demo demo;
    private final Formulas formulas;
    private final Consumer<Throwable> bug;
    private final Label number = new Label();
    private final Label title = new Label();
    private final VBox words = new VBox(number, title);
    private final StackPane formulaBox = new StackPane();
    private final FigurePainter painter;
    private final Theme figures;
    private List<FigureBox> boxes = List.of();
    private @Nullable Formula formula;
    private boolean wide;

    StepView(
            Demo demo,
            FigurePainter painter,
            Theme figures,
            Formulas formulas,
            Consumer<Throwable> bug) {
        this.demo = demo;
        this.painter = painter;
        this.figures = figures;
        this.formulas = formulas;
        this.bug = bug;
        getStyleClass().add("step-view");
        number.getStyleClass().add("step-number");
        number.setId("step-number");
        title.getStyleClass().add("step-title");
        title.setId("step-title");
        title.setWrapText(true);
        words.getStyleClass().add("step-words");
        formulaBox.getStyleClass().add("step-formula");
        getChildren().setAll(words, formulaBox);
    }

    /** Shows another step. */
    void begin(int index, StepState state) {
        Demo.Step s = demo.steps().get(index);
        number.setText("%d of %d".formatted(index + 1, demo.steps().size()));
        title.setText(s.title());
        Consumer<Throwable> trouble =
                e ->
                        bug.accept(
                                new IllegalArgumentException(
                                        Script.place(demo, index) + ": " + e.getMessage(), e));
        var prose = Prose.of(s.text(), formulas, trouble);
        words.getChildren().setAll(number, title, prose);
        formula = s.formula().isEmpty() ? null : new Formula(s.formula(), true, formulas, trouble);
        formulaBox.getChildren().clear();
        if (formula != null) formulaBox.getChildren().add(formula);
        parts(s);
        show(state);
        requestLayout();
    }

    /** Fresh panes: a picture of the step before that is still being painted never shows here. */
    private void parts(Demo.Step s) {
        getChildren().removeAll(boxes);
        List<FigureBox> fresh = new ArrayList<>();
        for (int i = 0; i < s.parts().size(); i++)
            fresh.add(new FigureBox(painter, figures, i, s.parts().get(i)));
        boxes = List.copyOf(fresh);
        getChildren().addAll(boxes);
        if (!s.alike()) return;
        String name = s.parts().getFirst().figure();
        for (int i = 1; i < boxes.size(); i++)
            if (s.parts().get(i).figure().equals(name))
                boxes.get(i)
                        .pane()
                        .appearanceProperty()
                        .bindBidirectional(boxes.getFirst().pane().appearanceProperty());
    }

    /** More of the present step is there. */
    void show(StepState state) {
        wide = state.figures().stream().anyMatch(f -> f.columns() > 1 && f.panels().size() > 1);
        requestLayout();
        for (int i = 0; i < boxes.size(); i++) {
            FigureBox box = boxes.get(i);
            if (i < state.figures().size()) box.show(state.figures().get(i));
            if (state.trouble() != null) box.trouble(state.trouble());
            else box.waiting(state.ready(), state.fraction(), state.doing());
        }
    }

    /** Whether words and formulas are there as pictures. */
    boolean isSet() {
        return lookupAll(".formula").stream().allMatch(n -> ((Formula) n).isSet());
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double m = MARGIN * Math.min(w, 2 * h);
        for (FigureBox b : boxes) b.pane().scaleProperty().set(POINT * h);
        if (boxes.size() > 1 || wide) above(w, h, m);
        else beside(w, h, m);
    }

    private void beside(double w, double h, double m) {
        double column = WORDS_BESIDE * w - m;
        double tall = Math.min(h - 2 * m, words.prefHeight(column));
        double below = fitted(column);
        double top = Math.max(m, (h - tall - below) / 2 - m);
        words.resizeRelocate(m, top, column, tall);
        formulaBox.resizeRelocate(m, top + tall + m, column, below);
        double left = 2 * m + column;
        for (FigureBox b : boxes) b.resizeRelocate(left, m, w - left - m, h - 2 * m);
    }

    private void above(double w, double h, double m) {
        boolean bare = formula == null;
        double column = bare ? w - 2 * m : WORDS_ABOVE * w - m;
        double tall = words.prefHeight(column);
        double rest = w - column - 3 * m;
        double high = bare ? 0 : fitted(rest);
        words.resizeRelocate(m, m, column, tall);
        formulaBox.resizeRelocate(2 * m + column, m, rest, Math.max(high, tall));
        double top = m + Math.max(tall, high) + m / 2;
        double half = (w - (boxes.size() + 1) * m) / boxes.size();
        for (int i = 0; i < boxes.size(); i++)
            boxes.get(i).resizeRelocate(m + i * (half + m), top, half, h - top - m / 2);
    }

    private double fitted(double width) {
        Formula f = formula;
        if (f == null) return 0;
        f.fit(Math.max(1, width));
        return f.prefHeight(-1);
    }
}
