/**
 * What is to be seen in a loss, and where: patterns, the lattices they lie on, networks with one
 * planted on a line, a plane or a box of their weights.
 */
@NullMarked
package saddleback.engine.pattern;

import org.jspecify.annotations.NullMarked;
