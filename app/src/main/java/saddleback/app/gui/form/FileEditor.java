package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.Encoder;

/** A file: a field for its path and a button that asks for it. */
final class FileEditor implements Editor {
    private final Place place;
    private final TextField field = new TextField();
    private final TypedField typed;
    private final HBox head;

    FileEditor(Place place) {
        this.place = place;
        typed = new TypedField(field, () -> place.inside().teller().edited(true));
        Button browse = Icons.button("mdi2f-folder-open-outline", "Choose a file");
        browse.setId(place.id() + "-browse");
        browse.setOnAction(_ -> browse());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPromptText("file");
        field.setMinWidth(60);
        head = new HBox(field, browse);
        head.getStyleClass().add("file");
    }

    private void browse() {
        FormSite site = place.inside().site();
        site.files()
                .file(place.label(), site.folder())
                .ifPresent(
                        file -> {
                            typed.show(new Encoder(site.folder()).relative(file));
                            place.inside().teller().edited(true);
                        });
    }

    @Override
    public Region head() {
        return head;
    }

    @Override
    public Control main() {
        return field;
    }

    @Override
    public @Nullable JsonNode json() {
        return TextEditor.written(field.getText().strip(), place);
    }

    /** Starts empty: a file that somebody might have is no default. */
    @Override
    public void show(@Nullable JsonNode value) {
        typed.show(value == null ? "" : value.asText());
    }
}
