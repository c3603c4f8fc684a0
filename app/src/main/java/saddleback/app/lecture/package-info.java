/**
 * A guided demonstration as it is given: its results prepared ahead, the figures of its steps.
 * Knows no toolkit.
 */
@NullMarked
package saddleback.app.lecture;

import org.jspecify.annotations.NullMarked;
