/** What is trained, on what, from which weights; and the same, loaded and trained. */
@NullMarked
package saddleback.engine.problem;

import org.jspecify.annotations.NullMarked;
