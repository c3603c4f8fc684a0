package saddleback.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class AutosaveTest {
    @TempDir Path folder;

    private Autosave program() {
        return new Autosave(folder, Workspace::empty, Samples.LABS);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void whatAKilledProgramLeftIsOfferedOnce() throws Exception {
        Process child = Child.start(Child.Role.AUTOSAVE, folder);
        assertEquals("saved", child.inputReader().readLine());
        try (Autosave program = program()) {
            assertEquals(List.of(), program.recovery(), "the other one still runs");
            child.destroyForcibly().waitFor();
            List<Recovery> found = program.recovery();
            assertEquals(1, found.size());
            assertEquals(Child.workspace(), found.getFirst().workspace());
            assertTrue(found.getFirst().workspace().changed());
            assertEquals(List.of(), program.recovery(), "taken over already");
            found.getFirst().discard();
        }
        assertEquals(List.of(), files());
    }

    @Test
    void aProgramThatEndedProperlyLeavesNothing() throws Exception {
        Process child = Child.start(Child.Role.END, folder);
        assertEquals("ended", child.inputReader().readLine());
        child.waitFor();
        assertEquals(List.of(), files());
        try (Autosave program = program()) {
            assertEquals(List.of(), program.recovery());
        }
    }

    @Test
    void writesOnlyWhatChangedAndRemovesItAtTheEnd() throws IOException {
        Workspace[] open = {Workspace.empty()};
        try (Autosave save = new Autosave(folder, () -> open[0], Samples.LABS)) {
            assertEquals(Optional.empty(), save.now());
            Path file = folder.resolve(files().getFirst());
            Files.delete(file);
            save.now();
            assertEquals(List.of(), files(), "nothing had changed");
            open[0] = Child.workspace();
            save.now();
            assertEquals(open[0], WorkspaceFile.read(file, Samples.LABS, null).workspace());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void anUnreadableOneIsKeptAside() throws IOException {
        String host = Owner.ofProcess().host();
        Files.writeString(folder.resolve("autosave-" + host + "-999999999-1.saddleback"), "x");
        Files.writeString(folder.resolve("autosave-elsewhere-999999999-1.saddleback"), "x");
        try (Autosave save = program()) {
            assertEquals(List.of(), save.recovery());
            assertTrue(save.trouble().orElseThrow().contains("zip"));
        }
        assertEquals(2, files().size(), files().toString());
        assertTrue(files().getFirst().contains("elsewhere"), "another machine's is left alone");
        assertTrue(files().getLast().startsWith("unreadable-"));
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Autosave save = new Autosave(file, Workspace::empty, Samples.LABS)) {
            assertTrue(save.now().isPresent());
        }
    }

    @Test
    void aProcessNumberUsedAgainIsAnother() {
        Owner own = Owner.ofProcess();
        assertEquals(false, own.gone(own.host()));
        assertEquals(
                own.start() != 0,
                new Owner(own.host(), own.process(), own.start() - 60_000).gone(own.host()));
    }
}
