package saddleback.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DesktopTest {
    private final List<String> opened = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int say(Optional<String> obstacle, String... args) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Desktop desktop = new Desktop(obstacle, file -> opened.add(String.valueOf(file)));
        return new Program(List.of(), new Terminal(stream, stream, false), new Interrupt(), desktop)
                .run(args);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theWindowOpensWithoutACommandByItsNameAndForAFileAlone(@TempDir Path folder)
            throws IOException {
        String file = Files.createFile(folder.resolve("a b.json")).toString();
        assertEquals(0, say(Optional.empty()));
        assertEquals(0, say(Optional.empty(), "gui"));
        assertEquals(0, say(Optional.empty(), "gui", file));
        assertEquals(0, say(Optional.empty(), file));
        assertEquals(List.of("null", "null", file, file), opened);
    }

    @Test
    void whatCannotBeOpenedIsNamed() {
        assertEquals(2, say(Optional.empty(), "gui", "none such.json"));
        assertTrue(said().contains("none such.json: no such file"), said());
        assertEquals(2, say(Optional.empty(), "gu"));
        assertTrue(said().contains("did you mean gui?"), said());
        assertEquals(List.of(), opened);
    }

    @Test
    void withoutADisplayNothingIsOpened() {
        assertEquals(0, say(Optional.of("no screen")));
        assertEquals(2, say(Optional.of("no screen"), "gui"));
        assertTrue(said().contains("no screen; use the commands"), said());
        assertEquals(List.of(), opened);
    }

    @Test
    void onlyUnixNeedsTheNameOfADisplay() {
        assertTrue(Desktop.obstacle("Linux", Map.of()).isPresent());
        assertTrue(Desktop.obstacle("Linux", Map.of("DISPLAY", "")).isPresent());
        assertTrue(
                Desktop.obstacle("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))
                        .orElseThrow()
                        .contains("XWayland"));
        assertTrue(Desktop.obstacle("Linux", Map.of("DISPLAY", ":0")).isEmpty());
        assertTrue(Desktop.obstacle("Mac OS X", Map.of()).isEmpty());
        assertTrue(Desktop.obstacle("Windows 11", Map.of()).isEmpty());
    }
}
