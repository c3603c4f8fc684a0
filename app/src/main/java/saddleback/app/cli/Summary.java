package saddleback.app.cli;

import saddleback.engine.Output;
import saddleback.engine.io.ResultFolder;

import java.math.BigInteger;
import java.util.Locale;

/** What a finished run says: the scalars of its result, and where its files are. */
record Summary(Terminal terminal) {

    int print(Output output, ResultFolder folder, double seconds) {
        output.values()
                .forEach(
                        (name, value) -> {
                            if (value instanceof Double
                                    || value instanceof Long
                                    || value instanceof BigInteger
                                    || value instanceof Boolean
                                    || value instanceof String)
                                terminal.say("%-32s %s".formatted(name, shown(value)));
                        });
        for (String file : folder.written()) terminal.say(folder.path().resolve(file).toString());
        terminal.err()
                .println(String.format(Locale.ROOT, "done in %s", ProgressLine.time(seconds)));
        String shortfall = output.shortfall();
        if (shortfall == null) return ExitCode.DONE;
        terminal.warn("ended without converging: " + shortfall);
        return ExitCode.NOT_CONVERGED;
    }

    private static String shown(Object value) {
        return value instanceof Double d
                ? String.format(Locale.ROOT, "%.6g", d)
                : String.valueOf(value);
    }
}
