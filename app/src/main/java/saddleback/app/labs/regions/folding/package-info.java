/** The folding network as folding paper: the sheet is folded, cut and unfolded again. */
@NullMarked
package saddleback.app.labs.regions.folding;

import org.jspecify.annotations.NullMarked;
