/** Guided demonstrations of the region lab: words, formulas and experiments. */
@NullMarked
package saddleback.app.labs.regions.demo;

import org.jspecify.annotations.NullMarked;
