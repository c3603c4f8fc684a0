package saddleback.app.gui.form;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** Settings that few people change, below a button that shows them; shown where one is changed. */
final class More extends VBox {
    private final List<Row> rows;
    private final ToggleButton button = new ToggleButton();
    private final FontIcon icon = new FontIcon("mdi2c-chevron-right");
    private boolean touched;

    private More(List<Row> rows) {
        this.rows = rows;
        button.setGraphic(icon);
        button.setTooltip(Hint.of("Settings that are seldom changed"));
        button.getStyleClass().addAll("fold", "more");
        button.setId(rows.getFirst().place().id() + "-more");
        button.setOnAction(_ -> touched = true);
        getStyleClass().add("settings");
        getChildren().add(button);
        getChildren().addAll(rows);
        button.selectedProperty().subscribe(this::fold);
        for (Row r : rows) r.changedProperty().subscribe(_ -> count());
    }

    /** Rows below one another, the advanced ones last and folded. */
    static List<Node> laidOut(List<Row> rows) {
        List<Row> rare = rows.stream().filter(r -> r.place().info().advanced()).toList();
        List<Node> nodes = new ArrayList<>(rows);
        nodes.removeAll(rare);
        if (!rare.isEmpty()) nodes.add(new More(rare));
        return nodes;
    }

    private void fold(boolean shown) {
        icon.setIconLiteral(shown ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
        for (Row r : rows) {
            r.setVisible(shown);
            r.setManaged(shown);
        }
    }

    private void count() {
        long changed = rows.stream().filter(r -> r.changedProperty().get()).count();
        button.setText(changed == 0 ? "More" : "More (" + changed + " changed)");
        if (!touched && !isFocusWithin()) button.setSelected(changed > 0);
    }

    void open() {
        button.setSelected(true);
    }
}
