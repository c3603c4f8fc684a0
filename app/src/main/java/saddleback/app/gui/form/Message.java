package saddleback.app.gui.form;

/**
 * A complaint "path: rule, was value" in its two parts.
 *
 * @param path empty where the complaint names none
 */
record Message(String path, String words) {

    static Message of(IllegalArgumentException e) {
        String text = String.valueOf(e.getMessage());
        int colon = text.indexOf(": ");
        boolean named = colon > 0 && text.substring(0, colon).matches("[A-Za-z0-9.\\[\\]-]+");
        return named
                ? new Message(text.substring(0, colon), text.substring(colon + 2))
                : new Message("", text);
    }

    String whole() {
        return path.isEmpty() ? words : path + ": " + words;
    }
}
