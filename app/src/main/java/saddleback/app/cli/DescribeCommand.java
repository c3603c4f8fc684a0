package saddleback.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.Wrong;
import saddleback.engine.problem.Problem;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Explains every setting. */
@Command(
        name = "describe",
        description = "Explain every setting of a lab, or of the problem it studies.",
        mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {
    private static final String PROBLEM = "problem";

    private final Pages pages;
    private final Terminal terminal;

    @Parameters(paramLabel = "LAB", description = "A lab that list names, or problem.")
    private String what = "";

    DescribeCommand(List<LabPage<?, ?>> pages, Terminal terminal) {
        this.pages = new Pages(pages);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (what.equals(PROBLEM)) {
            print(
                    "problem: what is trained, on what, from which weights",
                    "The part of an experiment file under \"problem\".",
                    SettingInfo.of(Problem.class));
            return ExitCode.DONE;
        }
        if (!pages.ids().contains(what))
            throw Wrong.word(
                    "lab", Stream.concat(pages.ids().stream(), Stream.of(PROBLEM)).toList(), what);
        LabPage<?, ?> page = pages.page(what);
        print(
                page.lab().id() + ": " + page.title(),
                page.help(),
                SettingInfo.of(page.lab().defaults()));
        if (page.lab().needsProblem())
            terminal.say("\nThe problem it studies: saddleback describe problem");
        return ExitCode.DONE;
    }

    private void print(String title, String help, List<SettingInfo> settings) {
        SettingsText text = new SettingsText();
        text.paragraph(title, 0);
        text.paragraph(help, 0);
        text.blank();
        text.settings(settings, 0);
        terminal.out().print(text);
    }
}
