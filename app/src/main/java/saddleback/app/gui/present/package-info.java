/** Lecture mode: guided demonstrations on a projector, with formulas set as in a book. */
@NullMarked
package saddleback.app.gui.present;

import org.jspecify.annotations.NullMarked;
