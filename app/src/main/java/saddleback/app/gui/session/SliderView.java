package saddleback.app.gui.session;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import saddleback.app.gui.form.NumberSlider;
import saddleback.app.gui.form.Numbers;
import saddleback.app.gui.form.Span;
import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.function.Consumer;

/** A slider below its label and its number. */
final class SliderView implements ControlView {
    private final Consumer<Act> acts;
    private final Label label = new Label();
    private final Label number = new Label();
    private final NumberSlider slider;
    private final VBox box;
    private Control.Slider shown;

    SliderView(Control.Slider control, Consumer<Act> acts) {
        this.acts = acts;
        shown = control;
        slider = new NumberSlider(control.id(), (v, _) -> moved(v));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(slider.node());
        number.getStyleClass().add("slider-number");
        HBox words = new HBox(label, number);
        words.setAlignment(Pos.BASELINE_LEFT);
        box = new VBox(words, slider.node());
        show(control, true);
    }

    private void moved(double v) {
        double step = shown.step();
        double at = step > 0 ? shown.min() + Math.rint((v - shown.min()) / step) * step : v;
        double value = Math.clamp(at, shown.min(), shown.max());
        number.setText(Numbers.text(value));
        acts.accept(new Act.Slide(shown.id(), value));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Control control, boolean values) {
        if (!(control instanceof Control.Slider s)) return;
        shown = s;
        Described.show(slider.node(), s);
        label.setText(s.label());
        boolean whole = s.step() > 0 && s.step() == Math.rint(s.step());
        Span span = new Span(s.min(), s.max(), s.log(), whole);
        if (values && !slider.isHeld()) {
            slider.show(span, s.value());
            number.setText(Numbers.text(Numbers.round(s.value(), 6)));
        }
        slider.node().setDisable(!s.enabled());
    }
}
