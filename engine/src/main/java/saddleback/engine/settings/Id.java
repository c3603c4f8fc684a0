package saddleback.engine.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The written name of one choice of a sealed interface, as it stands in files: {@code {"sgd":
 * {...}}}, or {@code "relu"} where there is nothing to set; on a component its key, where that is
 * not the component's name in lower case. Never changed once released.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Id {
    /** Lower-case words joined by dashes; of a matrix that is known by a capital, this letter. */
    String value();

    /** One sentence for help and forms. */
    String meaning() default "";

    /** How forms call it where that is more than the words of {@link #value}: "ReLU". */
    String name() default "";
}
