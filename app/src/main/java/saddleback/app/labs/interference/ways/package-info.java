/** Starts that meet plateaus, and ways against them, as the instruments offer them. */
@NullMarked
package saddleback.app.labs.interference.ways;

import org.jspecify.annotations.NullMarked;
