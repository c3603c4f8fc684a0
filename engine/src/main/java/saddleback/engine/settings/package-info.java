/**
 * How a settings record says what its components mean and which values they take; imports nothing.
 */
@NullMarked
package saddleback.engine.settings;

import org.jspecify.annotations.NullMarked;
