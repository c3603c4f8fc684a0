/** Methods that race over a landscape while one watches. */
@NullMarked
package saddleback.app.labs.playground.race;

import org.jspecify.annotations.NullMarked;
