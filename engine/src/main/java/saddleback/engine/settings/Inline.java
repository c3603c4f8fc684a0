package saddleback.engine.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a choice with an {@link Id}: its first component stands under the id and the others beside it,
 * {@code {"npz": "d.npz", "x": "images"}}. On a component: its keys stand beside those of the
 * record that holds it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Inline {}
