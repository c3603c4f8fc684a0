/** Regions in a person's hands: what each cell computes and which neurons bound it. */
@NullMarked
package saddleback.app.labs.regions.explorer;

import org.jspecify.annotations.NullMarked;
