/** Guided demonstrations of the surface lab: words, formulas, experiments and marks. */
@NullMarked
package saddleback.app.labs.surface.demo;

import org.jspecify.annotations.NullMarked;
