package saddleback.app.gui.form;

import atlantafx.base.theme.Styles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import saddleback.engine.codec.Encoder;
import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.SettingInfo.ChoiceInfo;
import saddleback.engine.codec.ValueInfo;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** What adds items to a list. */
final class AddControls {
    private AddControls() {}

    /** A menu of the kinds there are, a button that asks for files, or a button. */
    static Control of(
            Place place, SettingInfo item, Consumer<List<? extends @Nullable JsonNode>> added) {
        ButtonBase control =
                item.value() instanceof ValueInfo.Choice ? menu(item, added) : new Button("Add");
        if (control instanceof Button b)
            b.setOnAction(
                    _ ->
                            added.accept(
                                    item.value() instanceof ValueInfo.File
                                            ? files(place)
                                            : Collections.singletonList(null)));
        control.setGraphic(new FontIcon("mdi2p-plus"));
        control.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "add");
        control.setTooltip(Hint.of("Add to " + place.label()));
        control.setAccessibleText("Add to " + place.label());
        return control;
    }

    private static List<JsonNode> files(Place place) {
        FormSite site = place.inside().site();
        Encoder encoder = new Encoder(site.folder());
        List<Path> chosen = site.files().files(place.label(), site.folder());
        return chosen.stream()
                .<JsonNode>map(f -> JsonNodeFactory.instance.textNode(encoder.relative(f)))
                .toList();
    }

    private static MenuButton menu(
            SettingInfo item, Consumer<List<? extends @Nullable JsonNode>> added) {
        MenuButton menu = new MenuButton("Add");
        for (ChoiceInfo choice : item.options()) {
            Label meaning = new Label(choice.meaning());
            meaning.getStyleClass().add("option-meaning");
            CustomMenuItem entry = new CustomMenuItem(new VBox(new Label(choice.name()), meaning));
            entry.setId("add-" + choice.id());
            entry.setOnAction(
                    _ -> added.accept(List.of(JsonNodeFactory.instance.textNode(choice.id()))));
            menu.getItems().add(entry);
        }
        return menu;
    }
}
