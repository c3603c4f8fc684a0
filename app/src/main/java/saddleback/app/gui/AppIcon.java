package saddleback.app.gui;

import javafx.scene.image.Image;

import java.util.List;
import java.util.Objects;

/** The program's icon, which task bars and window frames show in sizes of their own. */
final class AppIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    private AppIcon() {}

    /** The icon in all sizes, read while the window opens. */
    static List<Image> images() {
        return SIZES.stream().map(AppIcon::image).toList();
    }

    private static Image image(int size) {
        String name = "icon-" + size + ".png";
        String url = Objects.requireNonNull(AppIcon.class.getResource(name)).toExternalForm();
        return new Image(url, true);
    }
}
