package saddleback.engine.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a settings record means and which values it takes; read by forms, help and
 * checks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /** The meaning, one sentence without a final stop. */
    String value();

    /** The unit, empty for a pure number. */
    String unit() default "";

    /** The smallest value allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether {@link #min} itself is not allowed. */
    boolean above() default false;

    /** Whether {@link #max} itself is not allowed. */
    boolean below() default false;

    /**
     * Whether equal ratios matter rather than equal differences, so that a slider is logarithmic.
     */
    boolean log() default false;

    /** Whether it must be given even though the record has defaults. */
    boolean required() default false;

    /** Whether few people change it, so that forms may keep it out of sight at first. */
    boolean advanced() default false;
}
