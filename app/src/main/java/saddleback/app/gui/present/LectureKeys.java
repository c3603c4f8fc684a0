package saddleback.app.gui.present;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys and presenter remotes do. Digits are collected until Enter; a remote sends PageUp and
 * PageDown, and some B or full stop for a blank screen.
 */
final class LectureKeys {
    private static final int MOST_DIGITS = 3;

    private final Lectern lectern;
    private String digits = "";

    LectureKeys(Lectern lectern) {
        this.lectern = lectern;
    }

    /** Handles a key that was pressed; keys with Control, Alt or Meta are left alone. */
    void pressed(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) return;
        KeyCode code = e.getCode();
        if (lectern.listIsOpen()) {
            if (code == KeyCode.ESCAPE || code == KeyCode.L) {
                lectern.toggleList();
                e.consume();
            }
            return;
        }
        boolean digit = code.isDigitKey();
        boolean known = digit ? collect(code) : act(code);
        if (!digit && known) digits = "";
        lectern.typed(digits);
        if (known) e.consume();
    }

    private boolean collect(KeyCode code) {
        if (digits.length() < MOST_DIGITS)
            digits += code.getName().substring(code.getName().length() - 1);
        return true;
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case RIGHT, DOWN, SPACE, PAGE_DOWN, N -> lectern.go(lectern.step() + 1);
            case LEFT, UP, BACK_SPACE, PAGE_UP -> lectern.go(lectern.step() - 1);
            case HOME -> lectern.go(0);
            case END -> lectern.go(Integer.MAX_VALUE);
            case ENTER -> lectern.go(digits.isEmpty() ? lectern.step() + 1 : number());
            case B, PERIOD -> lectern.toggleBlank();
            case P -> lectern.togglePointer();
            case S -> lectern.toggleSpotlight();
            case L -> lectern.toggleList();
            case F5, F11 -> lectern.toggleFullScreen();
            case ESCAPE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    private int number() {
        return Integer.parseInt(digits) - 1;
    }

    private void escape() {
        if (digits.isEmpty()) lectern.leave();
    }
}
