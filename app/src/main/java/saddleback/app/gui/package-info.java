/** The window. Only this package and those below it know JavaFX. */
@NullMarked
package saddleback.app.gui;

import org.jspecify.annotations.NullMarked;
