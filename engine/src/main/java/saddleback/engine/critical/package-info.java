/** The search for critical points, their certificates, and which of them are the same. */
@NullMarked
package saddleback.engine.critical;

import org.jspecify.annotations.NullMarked;
