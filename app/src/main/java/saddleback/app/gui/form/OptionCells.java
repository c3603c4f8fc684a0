package saddleback.app.gui.form;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.SettingInfo.ChoiceInfo;

import java.util.function.UnaryOperator;

/** How options stand in a combo box and its list. */
final class OptionCells {
    private static final double WIDEST = 300;

    private OptionCells() {}

    /** Words, spelled another way. */
    static void words(ComboBox<String> combo, UnaryOperator<String> spelling) {
        combo.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String word) {
                        return word == null ? "" : spelling.apply(word);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
    }

    /** Choices with their names; in the list their meanings stand below. */
    static void choices(ComboBox<ChoiceInfo> combo) {
        combo.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable ChoiceInfo choice) {
                        return choice == null ? "" : choice.name();
                    }

                    @Override
                    public @Nullable ChoiceInfo fromString(String text) {
                        return null;
                    }
                });
        combo.setCellFactory(_ -> new Cell());
    }

    private static final class Cell extends ListCell<ChoiceInfo> {
        private final Label name = new Label();
        private final Label meaning = new Label();
        private final VBox lines = new VBox(name, meaning);

        Cell() {
            meaning.getStyleClass().add("option-meaning");
            meaning.setWrapText(true);
            meaning.setMaxWidth(WIDEST);
            lines.setMaxWidth(WIDEST);
        }

        @Override
        protected void updateItem(@Nullable ChoiceInfo choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            name.setText(choice.name());
            meaning.setText(choice.meaning());
            meaning.setManaged(!choice.meaning().isEmpty());
            setGraphic(lines);
            setAccessibleText(choice.name() + ": " + choice.meaning());
        }
    }
}
