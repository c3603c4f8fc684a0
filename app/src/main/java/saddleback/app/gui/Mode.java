package saddleback.app.gui;

import javafx.scene.Node;

import java.util.function.Supplier;

/**
 * One way to work with a bench's result.
 *
 * @param id for the button that chooses it
 * @param title on the button
 * @param icon on the button
 * @param hint its tooltip
 * @param content made when it is first chosen
 */
record Mode(String id, String title, String icon, String hint, Supplier<Node> content) {}
