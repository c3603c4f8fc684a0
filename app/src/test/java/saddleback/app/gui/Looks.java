package saddleback.app.gui;

import saddleback.app.look.Appearance;
import saddleback.app.look.AppearanceText;

/** Appearances that are unlike the usual one. */
final class Looks {
    private Looks() {}

    /** The same with other colours. */
    static Appearance magma(Appearance of) {
        return of.with(AppearanceText.parse("{\"look\": {\"colours\": \"magma\"}}").look());
    }
}
