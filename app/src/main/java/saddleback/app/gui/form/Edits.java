package saddleback.app.gui.form;

/** Hears of a person's edits, on the JavaFX thread. */
@FunctionalInterface
public interface Edits<T> {

    /**
     * Something was edited.
     *
     * @param values all values as they are now
     * @param finished false while a slider is being dragged; then a last call with true follows
     */
    void edited(T values, boolean finished);
}
