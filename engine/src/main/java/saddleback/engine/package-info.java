/** An experiment, a lab and its analysis: the words that every front end shares. */
@NullMarked
package saddleback.engine;

import org.jspecify.annotations.NullMarked;
