package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;

import javafx.event.EventType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Files that are dropped on the window are opened. */
class DropTest {
    @TempDir Path folder;
    private OpenFrame open;

    @BeforeEach
    void open() throws Exception {
        open = OpenFrame.small(folder);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    /** Drags files over the window and lets go; the robot of the headless platform cannot. */
    private void drop(Path... files) throws Exception {
        Hand.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putFiles(List.of(files).stream().map(Path::toFile).toList());
                    Clipboard.getSystemClipboard().setContent(content);
                    Dragboard board =
                            DragboardHelper.createDragboard(
                                    Toolkit.getToolkit().getSystemClipboard());
                    DragEvent over = event(DragEvent.DRAG_OVER, board);
                    open.stage().getScene().getRoot().fireEvent(over);
                    assertEquals(TransferMode.COPY, over.getAcceptedTransferMode());
                    open.stage()
                            .getScene()
                            .getRoot()
                            .fireEvent(event(DragEvent.DRAG_DROPPED, board));
                });
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 200, 200, 200, 200, TransferMode.COPY, null, null, null);
    }

    @Test
    void anExperimentIsOpened() throws Exception {
        drop(OpenFrame.write(folder, "other.json", OpenWindow.small("\"seed\": 8", "\"seed\": 3")));
        Hand.await("opened", () -> open.stage().getTitle().equals("other \u2014 Saddleback"));
        open.awaitAnswer();
        assertEquals(8, Objects.requireNonNull(open.bench()).work().get().experiment().seed());
    }

    @Test
    void aWrongFileIsToldAndTheOthersAreOpened() throws Exception {
        Path wrong = OpenFrame.write(folder, "letter.txt", "Dear reader,");
        drop(
                wrong,
                OpenFrame.write(
                        folder, "other.json", OpenWindow.small("\"seed\": 8", "\"seed\": 3")));
        Hand.await("opened", () -> open.stage().getTitle().equals("other \u2014 Saddleback"));
        assertTrue(open.fault().startsWith(wrong.toString()), open.fault());
        open.awaitAnswer();
    }
}
