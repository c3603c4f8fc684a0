/**
 * Settings records to and from JSON trees, and their description, all from the records' components
 * and the annotations of {@code settings}.
 */
@NullMarked
package saddleback.engine.codec;

import org.jspecify.annotations.NullMarked;
