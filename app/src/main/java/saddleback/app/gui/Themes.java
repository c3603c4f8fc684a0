package saddleback.app.gui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import saddleback.viz.figure.Theme;

import java.util.Objects;

/** The colours of the window and of the figures in it. */
enum Themes {
    LIGHT,
    DARK;

    /** Of figures: the ground is left to the window. */
    Theme figures() {
        return (this == LIGHT ? Theme.LIGHT : Theme.DARK).withoutGround();
    }

    /** Of figures that are exported. */
    Theme paper() {
        return this == LIGHT ? Theme.LIGHT : Theme.DARK;
    }

    Themes other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Dresses every window of the program. */
    void dress() {
        Application.setUserAgentStylesheet(
                (this == LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet());
    }

    /** Adds the program's own style sheet. */
    static void style(Scene scene) {
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(Themes.class.getResource("window.css"))
                                .toExternalForm());
    }
}
