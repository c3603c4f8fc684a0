package saddleback.app.gui;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

import java.util.function.DoubleConsumer;

/** The usual keys for larger and smaller letters beside those that the menu names. */
record SizeKeys(DoubleConsumer zoom) implements EventHandler<KeyEvent> {
    /** Letters grow by this at each press. */
    static final double STEP = 1.1;

    @Override
    public void handle(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown()) return;
        switch (e.getCode()) {
            case EQUALS, PLUS, ADD -> zoom.accept(STEP);
            case SUBTRACT -> zoom.accept(1 / STEP);
            case NUMPAD0 -> zoom.accept(0);
            default -> {
                return;
            }
        }
        e.consume();
    }
}
