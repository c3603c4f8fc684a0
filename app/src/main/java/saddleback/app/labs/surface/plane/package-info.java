/** A plane changed by hand: its axes turned, its origin moved, its surface made anew at once. */
@NullMarked
package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.NullMarked;
