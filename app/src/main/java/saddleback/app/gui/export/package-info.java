/** The dialog that writes what is on the screen into files. */
@NullMarked
package saddleback.app.gui.export;

import org.jspecify.annotations.NullMarked;
