package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** A killed program in which nothing was done leaves nothing that is worth an offer. */
class IdleSessionTest {
    @TempDir private Path folder;
    private OpenFrame open;
    private String name;

    @BeforeEach
    void open() throws Exception {
        LeftWork.by(LeftWork.What.LOOK, folder);
        assertEquals(1, left().size());
        name = String.valueOf(left().getFirst().getFileName());
        open = OpenFrame.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private List<Path> left() throws Exception {
        return LeftWork.saved(OpenFrame.places(folder).state());
    }

    @Test
    void aSessionInWhichNothingWasDoneIsNotOffered() throws Exception {
        Hand.await(
                "it is removed",
                () -> {
                    try {
                        return left().stream().noneMatch(f -> f.endsWith(name)) && !taken();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
        assertNull(Hand.fx(OpenFrame::dialogOrNull));
    }

    /** Whether something that was taken over is still there; such names end in a number more. */
    private boolean taken() throws Exception {
        return left().stream()
                .anyMatch(f -> f.toString().matches(".*-\\d+-\\d+-\\d+\\.saddleback"));
    }
}
