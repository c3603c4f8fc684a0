/** Networks given in numbers, and constructions that give them. */
@NullMarked
package saddleback.engine.given;

import org.jspecify.annotations.NullMarked;
