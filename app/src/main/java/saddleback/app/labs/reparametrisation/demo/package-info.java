/** The guided demonstration of the lab of functions: words, formulas and experiments. */
@NullMarked
package saddleback.app.labs.reparametrisation.demo;

import org.jspecify.annotations.NullMarked;
