package saddleback.app.gui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.app.work.Recent;
import saddleback.samples.SampleExperiment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The menu bar: everything the window can do, with its keys. */
final class Menus {
    private Menus() {}

    /** What the entries do. */
    interface Actions {
        void fresh();

        void open();

        /** Files that were open before. */
        ObservableValue<List<Recent.Entry>> recent();

        void file(Path file);

        void sample(SampleExperiment sample);

        void save();

        void saveAs();

        void saveWorkspace();

        void export();

        void quit();

        void undo();

        void redo();

        void copyPicture();

        void copyCommandLine();

        void otherTheme();

        BooleanProperty panel(String id);

        void zoom(double factor);

        void fullScreen();

        void compute();

        void cancel();

        void pin();

        void demo(Demo demo);

        void keys();

        void about();
    }

    static MenuBar of(List<LabPage<?, ?>> pages, Actions a) {
        MenuBar bar = new MenuBar(file(a), edit(a), view(a), run(a), lecture(pages, a), help(a));
        bar.setId("menus");
        return bar;
    }

    private static Menu file(Actions a) {
        Menu samples = menu("menu-samples", "Open example");
        for (SampleExperiment s : SampleExperiment.ALL)
            samples.getItems()
                    .add(Parts.item("menu-sample-" + s.name(), s.title(), "", () -> a.sample(s)));
        return menu(
                "menu-file",
                "_File",
                Parts.item("menu-new", "New experiment", "Shortcut+N", a::fresh),
                Parts.item("menu-open", "Open\u2026", "Shortcut+O", a::open),
                recent(a),
                samples,
                new SeparatorMenuItem(),
                Parts.item("menu-save", "Save experiment", "Shortcut+S", a::save),
                Parts.item(
                        "menu-save-as", "Save experiment as\u2026", "Shortcut+Shift+S", a::saveAs),
                Parts.item(
                        "menu-save-workspace",
                        "Save workspace with results\u2026",
                        "Shortcut+Alt+S",
                        a::saveWorkspace),
                new SeparatorMenuItem(),
                Parts.item(
                        "menu-export", "Export figures and numbers\u2026", "Shortcut+E", a::export),
                new SeparatorMenuItem(),
                Parts.item("menu-quit", "Quit", "Shortcut+Q", a::quit));
    }

    private static Menu recent(Actions a) {
        Menu menu = menu("menu-recent", "Open recent");
        a.recent()
                .subscribe(
                        entries -> {
                            menu.getItems()
                                    .setAll(entries.stream().map(e -> recent(e, a)).toList());
                            menu.setDisable(entries.isEmpty());
                        });
        return menu;
    }

    private static MenuItem recent(Recent.Entry entry, Actions a) {
        Path file = entry.file();
        MenuItem item =
                Parts.item(
                        "menu-recent-" + file.getFileName(),
                        file.getFileName() + "   " + file.getParent(),
                        "",
                        () -> a.file(file));
        item.setMnemonicParsing(false);
        item.setDisable(entry.missing());
        return item;
    }

    private static Menu edit(Actions a) {
        return menu(
                "menu-edit",
                "_Edit",
                Parts.item("menu-undo", "Undo", "Shortcut+Z", a::undo),
                Parts.item("menu-redo", "Redo", "Shortcut+Shift+Z", a::redo),
                new SeparatorMenuItem(),
                Parts.item("menu-copy-picture", "Copy picture", "Shortcut+Shift+C", a::copyPicture),
                Parts.item(
                        "menu-copy-command",
                        "Copy as command line",
                        "Shortcut+Alt+C",
                        a::copyCommandLine));
    }

    private static Menu view(Actions a) {
        return menu(
                "menu-view",
                "_View",
                Parts.item("menu-theme", "Light or dark", "Shortcut+D", a::otherTheme),
                new SeparatorMenuItem(),
                panel("labs", "Labs", "Shortcut+1", a),
                panel("side", "Settings", "Shortcut+2", a),
                panel("status", "Progress and log", "Shortcut+3", a),
                new SeparatorMenuItem(),
                Parts.item("menu-larger", "Larger", "Shortcut+Shift+EQUALS", () -> a.zoom(1.1)),
                Parts.item("menu-smaller", "Smaller", "Shortcut+MINUS", () -> a.zoom(1 / 1.1)),
                Parts.item("menu-usual-size", "Usual size", "Shortcut+0", () -> a.zoom(0)),
                new SeparatorMenuItem(),
                Parts.item("menu-full-screen", "Full screen", "F11", a::fullScreen));
    }

    private static MenuItem panel(String id, String label, String keys, Actions a) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setId("menu-panel-" + id);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.selectedProperty().bindBidirectional(a.panel(id));
        return item;
    }

    private static Menu run(Actions a) {
        return menu(
                "menu-run",
                "_Run",
                Parts.item("menu-compute", "Compute", "F5", a::compute),
                Parts.item("menu-cancel", "Cancel", "Shortcut+PERIOD", a::cancel),
                new SeparatorMenuItem(),
                Parts.item("menu-pin", "Pin this result", "Shortcut+P", a::pin));
    }

    private static Menu lecture(List<LabPage<?, ?>> pages, Actions a) {
        Menu menu = menu("menu-lecture", "_Lecture");
        Consumer<Demo> entry =
                d ->
                        menu.getItems()
                                .add(
                                        Parts.item(
                                                "menu-demo-" + d.id(),
                                                d.title(),
                                                menu.getItems().isEmpty() ? "Shortcut+L" : "",
                                                () -> a.demo(d)));
        for (LabPage<?, ?> p : pages) p.demos().forEach(entry);
        return menu;
    }

    private static Menu help(Actions a) {
        return menu(
                "menu-help",
                "_Help",
                Parts.item("menu-keys", "Keys and mouse", "F1", a::keys),
                Parts.item("menu-about", "About Saddleback", "", a::about));
    }

    private static Menu menu(String id, String label, MenuItem... items) {
        Menu menu = new Menu(label, null, items);
        menu.setId(id);
        return menu;
    }
}
