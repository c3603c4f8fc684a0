/**
 * Slices of a loss as several labs show them: their scale, map and relief, their computation from
 * coarse to fine, and how they are kept as an experiment. Knows no lab's page.
 */
@NullMarked
package saddleback.app.slice;

import org.jspecify.annotations.NullMarked;
