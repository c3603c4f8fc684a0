package saddleback.app.gui;

import java.awt.image.BufferedImage;

/**
 * A picture of the window in one state.
 *
 * @param name the file's name without its ending
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param theme colours
 * @param steps what a person does to come there, from the welcome page
 */
record Screenshot(String name, int width, int height, Themes theme, Steps steps) {

    /** What a person does. */
    @FunctionalInterface
    interface Steps {
        /** Does it and gives the picture. Not on the window's thread. */
        BufferedImage with(Visit visit) throws Exception;
    }

    /** On a projector or a small laptop. */
    static Screenshot small(String name, Themes theme, Steps steps) {
        return new Screenshot(name, 1280, 720, theme, steps);
    }

    /** On a desktop's display. */
    static Screenshot large(String name, Themes theme, Steps steps) {
        return new Screenshot(name, 1920, 1080, theme, steps);
    }
}
