package saddleback.app;

import saddleback.app.cli.Desktop;
import saddleback.app.cli.Interrupt;
import saddleback.app.cli.Program;
import saddleback.app.cli.Terminal;
import saddleback.app.gui.Gui;
import saddleback.app.gui.GuiStart;
import saddleback.app.labs.Catalogue;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Interrupt interrupt = new Interrupt();
        interrupt.watchSignals();
        Desktop desktop = Desktop.ofProcess(file -> Gui.open(new GuiStart(Catalogue.PAGES, file)));
        int code = new Program(Catalogue.PAGES, Terminal.ofProcess(), interrupt, desktop).run(args);
        interrupt.ended(code);
        System.exit(code);
    }
}
