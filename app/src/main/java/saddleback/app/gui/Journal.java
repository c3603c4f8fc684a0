package saddleback.app.gui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What happened, in lines for the log panel. On the window's thread. */
final class Journal {
    private static final int MOST = 500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ObservableList<String> lines = FXCollections.observableArrayList();

    ObservableList<String> lines() {
        return lines;
    }

    void note(String text) {
        if (lines.size() >= MOST) lines.removeFirst();
        lines.add(LocalTime.now(ZoneId.systemDefault()).format(TIME) + "  " + text);
    }
}
