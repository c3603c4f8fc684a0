package saddleback.app.gui.form;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;

/** A part of a form under a heading that opens and closes it. */
public final class Section extends TitledPane {

    /**
     * A section, open at first.
     *
     * @param id node id
     */
    public Section(String id, String title, Node content) {
        super(title, content);
        setId(id);
        setAnimated(false);
        getStyleClass().add("form-section");
        FormStyle.apply(this);
    }

    /** Opens it. */
    public void open() {
        setExpanded(true);
    }
}
