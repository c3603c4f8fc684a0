/**
 * Tasks that one agent has to learn at once, and how it acts: worlds with one goal per component,
 * softmax policies, and agents whose parameters give the logits.
 */
@NullMarked
package saddleback.engine.policy;

import org.jspecify.annotations.NullMarked;
