package saddleback.app.gui.present;

import javafx.scene.image.Image;

/**
 * A formula as a picture.
 *
 * @param image in pixels of the screen
 * @param width logical pixels
 * @param height logical pixels
 * @param depth how much of the height lies below the line of writing, logical pixels
 */
record Typeset(Image image, double width, double height, double depth) {}
