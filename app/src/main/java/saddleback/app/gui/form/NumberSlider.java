package saddleback.app.gui.form;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/** A slider over a {@link Span}, hidden where there is none. */
public final class NumberSlider {
    private static final double STEPS = 50;

    private final Slider slider = new Slider();
    private final Moved moved;
    private @Nullable Span span;
    private double last = Double.NaN;
    private boolean held;
    private boolean showing;

    /** Hears that a slider has been moved. */
    public interface Moved {
        /** The slider has come to a number; not finished while it is held. */
        void to(double value, boolean finished);
    }

    /** A slider with this node id that shows nothing yet. */
    public NumberSlider(String id, Moved moved) {
        this.moved = moved;
        slider.setId(id);
        slider.getStyleClass().add(Styles.SMALL);
        slider.setMinWidth(30);
        slider.setPrefWidth(60);
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
        slider.valueProperty().subscribe(_ -> move());
    }

    /** What is laid out. */
    public Slider node() {
        return slider;
    }

    /** Shows a number; while a person holds the slider it stays where it is. */
    public void show(@Nullable Span reach, @Nullable Double value) {
        slider.setVisible(reach != null);
        slider.setDisable(reach == null);
        if (reach == null || held) return;
        showing = true;
        span = reach;
        slider.setMin(Math.min(slider.getMin(), reach.low()));
        slider.setMax(reach.high());
        slider.setMin(reach.low());
        double length = reach.high() - reach.low();
        boolean steps = reach.whole() && !reach.log();
        slider.setBlockIncrement(steps ? Math.max(1, Math.rint(length / STEPS)) : length / STEPS);
        if (value != null && value != reach.value(slider.getValue()))
            slider.setValue(reach.position(value));
        last = value == null ? Double.NaN : value;
        showing = false;
    }

    /** Whether a person holds it. */
    public boolean isHeld() {
        return held;
    }

    private void move() {
        if (showing || span == null) return;
        double v = span.value(slider.getValue());
        if (v == last) return;
        last = v;
        moved.to(v, !held);
    }

    private void release() {
        if (!held) return;
        held = false;
        if (!Double.isNaN(last)) moved.to(last, true);
    }
}
