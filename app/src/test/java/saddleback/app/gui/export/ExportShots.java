package saddleback.app.gui.export;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import saddleback.app.export.ExportChoices;
import saddleback.app.export.Saddles;
import saddleback.app.gui.Hand;
import saddleback.app.gui.Shot;

import java.nio.file.Path;
import java.util.Optional;

/** Writes pictures of the dialog into a folder. */
final class ExportShots {
    private ExportShots() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Hand.startToolkit();
        for (boolean dark : new boolean[] {false, true}) {
            String name = dark ? "dark" : "light";
            Hand.run(
                    () ->
                            Application.setUserAgentStylesheet(
                                    (dark ? new PrimerDark() : new PrimerLight())
                                            .getUserAgentStylesheet()));
            shots(folder, name, 940, 600);
            shots(folder, name + "-small", 700, 520);
        }
        System.exit(0);
    }

    private static void shots(Path folder, String name, double w, double h) throws Exception {
        var site =
                new ExportDialog.Site(
                        (_, _, _, _) -> Optional.empty(),
                        folder,
                        "surface",
                        (_, _) -> {},
                        Throwable::printStackTrace);
        Hand hand =
                Hand.on(
                        () ->
                                new ExportDialog(
                                                Saddles.source(1),
                                                ExportChoices.usual(Saddles.source(1).figure()),
                                                site)
                                        .node(),
                        w,
                        h);
        shot(hand, folder.resolve("export-" + name + "-pdf.png"));
        ComboBox<?> format = hand.find(ComboBox.class, "#export-format");
        CheckBox ground = hand.find(CheckBox.class, "#export-transparent");
        ComboBox<?> theme = hand.find(ComboBox.class, "#export-theme");
        ComboBox<?> preset = hand.find(ComboBox.class, "#export-preset");
        TextField width = hand.find(TextField.class, "#export-width");
        Hand.run(
                () -> {
                    format.getSelectionModel().select(2);
                    theme.getSelectionModel().select(1);
                    ground.setSelected(true);
                    preset.getSelectionModel().select(2);
                });
        shot(hand, folder.resolve("export-" + name + "-png.png"));
        Hand.run(
                () -> {
                    format.getSelectionModel().select(3);
                    width.setText("0.5");
                });
        shot(hand, folder.resolve("export-" + name + "-wrong.png"));
        Hand.run(() -> format.getSelectionModel().select(8));
        shot(hand, folder.resolve("export-" + name + "-numbers.png"));
        hand.close();
    }

    private static void shot(Hand hand, Path file) throws Exception {
        for (int i = 0; i < 30; i++) Hand.settle();
        Thread.sleep(700);
        Hand.settle();
        Shot.write(hand.picture(), file);
    }
}
