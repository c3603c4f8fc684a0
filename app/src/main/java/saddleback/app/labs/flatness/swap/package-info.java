/**
 * Two minima of one problem whose order by flatness is turned round without changing a function.
 */
@NullMarked
package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.NullMarked;
