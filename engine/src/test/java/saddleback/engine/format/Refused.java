package saddleback.engine.format;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** What a refusal says. */
public final class Refused {
    private Refused() {}

    /** The message of the {@link IllegalArgumentException} that {@code work} must throw. */
    public static String message(Executable work) {
        return message(IllegalArgumentException.class, work);
    }

    /** The message of the exception that {@code work} must throw. */
    public static String message(Class<? extends Exception> type, Executable work) {
        return String.valueOf(Assertions.assertThrows(type, work).getMessage());
    }
}
