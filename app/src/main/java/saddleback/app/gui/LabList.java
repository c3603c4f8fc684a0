package saddleback.app.gui;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import saddleback.app.labs.LabPage;

import java.util.List;
import java.util.function.Consumer;

/** On the left: the welcome page and the labs. */
final class LabList extends VBox {
    static final String WELCOME = "welcome";

    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<String> chosen;

    /**
     * The list.
     *
     * @param chosen told the lab's id, or {@link #WELCOME}
     */
    LabList(List<LabPage<?, ?>> pages, Consumer<String> chosen) {
        this.chosen = chosen;
        setId("lab-list");
        getStyleClass().add("lab-list");
        getChildren().add(entry(WELCOME, "Welcome", "mdi2h-home-outline", "Examples to open"));
        Label heading = new Label("Labs");
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        for (LabPage<?, ?> p : pages)
            getChildren()
                    .add(
                            entry(
                                    p.lab().id(),
                                    p.title(),
                                    "mdi2c-chart-bell-curve-cumulative",
                                    p.help()));
    }

    private ToggleButton entry(String id, String title, String icon, String hint) {
        ToggleButton b = Parts.toggle("lab-" + id, title, icon, hint);
        b.getTooltip().setWrapText(true);
        b.getTooltip().setMaxWidth(360);
        b.setMaxWidth(Double.MAX_VALUE);
        b.setToggleGroup(group);
        b.setUserData(id);
        b.setOnAction(
                _ -> {
                    b.setSelected(true);
                    chosen.accept(id);
                });
        return b;
    }

    /** Marks an entry without choosing it. */
    void mark(String id) {
        group.getToggles().stream()
                .filter(t -> id.equals(t.getUserData()))
                .forEach(t -> t.setSelected(true));
    }
}
