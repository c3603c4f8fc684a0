package saddleback.app.gui;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.app.work.Origin;
import saddleback.app.work.Pin;
import saddleback.app.work.Work;
import saddleback.engine.Lab;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies on the desk: a bench for each lab that was opened, the one in front, and the results
 * that were pinned. On the window's thread.
 */
final class Desk {
    private final List<LabPage<?, ?>> pages;
    private final Runs runs;
    private final Map<String, Bench<?, ?>> benches = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Bench<?, ?>> front =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Pin> pins = FXCollections.observableArrayList();
    private Runnable change = () -> {};
    private final ObjectProperty<Themes> theme = new SimpleObjectProperty<>(Themes.LIGHT);

    Desk(List<LabPage<?, ?>> pages, Runs runs) {
        this.pages = List.copyOf(pages);
        this.runs = runs;
    }

    List<LabPage<?, ?>> pages() {
        return pages;
    }

    List<Lab<?, ?>> labs() {
        return pages.stream().<Lab<?, ?>>map(LabPage::lab).toList();
    }

    /** The bench in front; null while the welcome page is. */
    ReadOnlyObjectProperty<@Nullable Bench<?, ?>> front() {
        return front.getReadOnlyProperty();
    }

    ObservableList<Pin> pins() {
        return pins;
    }

    ObjectProperty<Themes> theme() {
        return theme;
    }

    /** Every bench that was opened. */
    List<Bench<?, ?>> benches() {
        return List.copyOf(benches.values());
    }

    List<Work> works() {
        return benches.values().stream().map(b -> b.work().get()).toList();
    }

    LabPage<?, ?> page(String lab) {
        return pages.stream().filter(p -> p.lab().id().equals(lab)).findFirst().orElseThrow();
    }

    /** The bench of a lab, made with the lab's defaults where it was not there yet. */
    Bench<?, ?> bench(String lab) {
        Bench<?, ?> there = benches.get(lab);
        if (there != null) return there;
        return add(Work.opened(Pages.fresh(page(lab), Path.of("")), new Origin.Fresh()));
    }

    /** Puts work on the bench of its lab without bringing it to the front. */
    Bench<?, ?> open(Work work) {
        Bench<?, ?> there = benches.get(work.lab());
        if (there == null) return add(work);
        there.open(work);
        return there;
    }

    private Bench<?, ?> add(Work work) {
        Bench<?, ?> made = make(page(work.lab()), work);
        benches.put(work.lab(), made);
        made.work().addListener((_, _, _) -> change.run());
        change.run();
        return made;
    }

    /** Calls someone whenever anything that is saved has changed. */
    void onChange(Runnable who) {
        change = who;
        pins.addListener((InvalidationListener) _ -> change.run());
        front.addListener((_, _, _) -> change.run());
        theme.addListener((_, _, _) -> change.run());
    }

    private <S extends Record, R extends Record> Bench<S, R> make(LabPage<S, R> page, Work work) {
        return new Bench<>(page, work, runs);
    }

    /** Brings a bench to the front, or the welcome page for null. */
    void bring(@Nullable Bench<?, ?> bench) {
        front.set(bench);
    }

    /** Keeps the present question of a bench at hand, under a name that tells it from others. */
    Pin pin(Bench<?, ?> bench) {
        Work w = bench.work().get();
        Pin pin = new Pin(freeName(), w.experiment(), w.appearance());
        pins.add(pin);
        return pin;
    }

    /** Puts the pins of a workspace before those that are there, which are kept. */
    void take(List<Pin> opened) {
        List<Pin> own = List.copyOf(pins);
        pins.setAll(opened);
        for (Pin p : own)
            if (pins.stream().noneMatch(o -> o.experiment().equals(p.experiment())))
                pins.add(named(p.name()) ? new Pin(freeName(), p.experiment(), p.appearance()) : p);
    }

    private String freeName() {
        int number = pins.size() + 1;
        while (named("pin " + number)) number++;
        return "pin " + number;
    }

    private boolean named(String name) {
        return pins.stream().anyMatch(p -> p.name().equals(name));
    }
}
