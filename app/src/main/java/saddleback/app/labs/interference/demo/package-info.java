/** The guided demonstrations of the ray-interference lab: words, formulas and experiments. */
@NullMarked
package saddleback.app.labs.interference.demo;

import org.jspecify.annotations.NullMarked;
