package saddleback.engine.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a type whose values are written as one text, such as {@code "normal:0.1"}. The type has {@code
 * static T parse(String text)}, which throws {@link IllegalArgumentException} "name: rule, was
 * text" (the reader puts the path in the name's place), and {@code String text()}, which gives a
 * text that {@code parse} reads back as an equal value.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Text {
    /** The rule in words, as help shows it: {@code "he, glorot, lecun or normal:DEVIATION"}. */
    String value();
}
