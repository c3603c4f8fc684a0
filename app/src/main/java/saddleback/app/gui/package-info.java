/** The window. */
@NullMarked
package saddleback.app.gui;

import org.jspecify.annotations.NullMarked;
