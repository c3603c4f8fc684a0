package saddleback.engine.labs.patterns;

/** Refusals whose path is completed. */
final class Refused {
    private Refused() {}

    /**
     * The same refusal of a part of the settings.
     *
     * @param path of the part
     * @param refusal "name: rule, was value", the name within the part, or "file: ..."
     */
    static IllegalArgumentException under(String path, IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        boolean name = message.matches("(?s)[a-z][a-z-]*([.\\[][a-z0-9.\\[\\]-]*)?: .*");
        return new IllegalArgumentException(path + (name ? "." : ": ") + message, refusal);
    }
}
