package saddleback.app.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far work is: one line that is overwritten on a terminal, else a new line every few
 * seconds. Rate and time left follow from the time since the first report, so that a resumed run is
 * not taken for a fast one.
 */
final class ProgressLine {
    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long PLAIN_NANOS = 5_000_000_000L;
    private static final int BAR = 24;
    private static final int WIDTH = 79;
    private static final double SECOND = 1e9;

    private final Terminal terminal;
    private final LongSupplier clock;
    private boolean started;
    private boolean shown;
    private long firstTime;
    private double firstFraction;
    private long lastTime;

    /**
     * A line on a terminal.
     *
     * @param clock nanoseconds from any fixed time
     */
    ProgressLine(Terminal terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    void show(double fraction, String doing) {
        long now = clock.getAsLong();
        if (!started) {
            started = true;
            firstTime = now;
            firstFraction = fraction;
            lastTime = now;
            if (!terminal.interactive()) return;
        } else if (now - lastTime < (terminal.interactive() ? TERMINAL_NANOS : PLAIN_NANOS)) return;
        lastTime = now;
        print(fraction, (now - firstTime) / SECOND, doing);
    }

    private void print(double fraction, double seconds, String doing) {
        double rate = seconds > 0 ? (fraction - firstFraction) / seconds : 0;
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%3d%%", (int) Math.floor(100 * fraction)));
        if (terminal.interactive()) {
            int full = (int) Math.round(BAR * fraction);
            line.append(" [").append("#".repeat(full)).append("-".repeat(BAR - full)).append(']');
        }
        if (rate > 0)
            line.append("  ")
                    .append(rate(rate))
                    .append("  ")
                    .append(time((1 - fraction) / rate))
                    .append(" left");
        line.append("  ").append(doing);
        if (line.length() > WIDTH) line.setLength(WIDTH);
        if (terminal.interactive()) {
            terminal.err().print("\r" + line + "\u001b[K");
            terminal.err().flush();
        } else terminal.err().println(line);
        shown = true;
    }

    /** Takes the line away, so that other text can follow. */
    void clear() {
        if (shown && terminal.interactive()) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
        shown = false;
    }

    private static String rate(double perSecond) {
        double percent = 100 * perSecond;
        if (percent >= 0.95) return String.format(Locale.ROOT, "%.1f %%/s", percent);
        if (60 * percent >= 0.95) return String.format(Locale.ROOT, "%.1f %%/min", 60 * percent);
        return String.format(Locale.ROOT, "%.1f %%/h", 3600 * percent);
    }

    /** Minutes and seconds, or hours, minutes and seconds. */
    static String time(double seconds) {
        long s = (long) Math.ceil(Math.min(seconds, 3.6e8));
        return s < 3600
                ? "%d:%02d".formatted(s / 60, s % 60)
                : "%d:%02d:%02d".formatted(s / 3600, s / 60 % 60, s % 60);
    }
}
