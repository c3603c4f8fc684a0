/** The pattern lab's page: what shall be seen in a loss, what is seen, and how it came there. */
@NullMarked
package saddleback.app.labs.patterns;

import org.jspecify.annotations.NullMarked;
