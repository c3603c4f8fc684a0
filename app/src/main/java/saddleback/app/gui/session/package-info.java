/** Sessions of instruments in the window: their figures, their controls, and the thread of each. */
@NullMarked
package saddleback.app.gui.session;

import org.jspecify.annotations.NullMarked;
