package saddleback.app;

import saddleback.app.cli.Interrupt;
import saddleback.app.cli.Program;
import saddleback.app.cli.Terminal;
import saddleback.app.labs.Catalogue;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Interrupt interrupt = new Interrupt();
        interrupt.watchSignals();
        int code = new Program(Catalogue.PAGES, Terminal.ofProcess(), interrupt).run(args);
        interrupt.ended(code);
        System.exit(code);
    }
}
