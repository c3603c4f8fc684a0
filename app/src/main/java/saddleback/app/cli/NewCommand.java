package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.engine.format.WholeFile;
import saddleback.engine.io.CommentedFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes a starting file. */
@Command(
        name = "new",
        description = "Write a commented experiment file to start from.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Pages pages;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "LAB", description = "A lab that list names.")
    private String lab = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "A new file; without it the text is printed.")
    private @Nullable Path file;

    NewCommand(List<LabPage<?, ?>> pages, Terminal terminal) {
        this.pages = new Pages(pages);
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = folder(file);
        String text = CommentedFile.text(Pages.fresh(pages.page(lab), folder), folder);
        if (file == null) {
            terminal.out().print(text);
            return ExitCode.DONE;
        }
        if (Files.exists(file))
            throw new IllegalArgumentException(file + ": a new file, was there already");
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        terminal.say(file + ": run it with saddleback run " + file);
        return ExitCode.DONE;
    }

    private static Path folder(@Nullable Path file) {
        Path parent = file == null ? null : file.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }
}
