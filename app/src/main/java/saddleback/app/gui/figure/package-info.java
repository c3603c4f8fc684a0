/** Figures in the window: painted off its thread, turned, moved, asked and clicked by hand. */
@NullMarked
package saddleback.app.gui.figure;

import org.jspecify.annotations.NullMarked;
