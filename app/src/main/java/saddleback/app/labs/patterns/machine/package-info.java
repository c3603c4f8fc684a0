/** A constructed network unit by unit, at one point of its plane. */
@NullMarked
package saddleback.app.labs.patterns.machine;

import org.jspecify.annotations.NullMarked;
