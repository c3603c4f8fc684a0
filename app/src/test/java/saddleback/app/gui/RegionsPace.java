package saddleback.app.gui;

import com.sun.management.OperatingSystemMXBean;

import javafx.scene.control.Slider;

import saddleback.app.gui.figure.FigurePane;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Measures how many maps a second the window shows while a net trains, and how much of the machine
 * it has for that. Arguments: how often it is measured, where the slider of the pace stands, 0 to
 * 1, and the widths of the hidden layers.
 */
final class RegionsPace {
    private static final double SECONDS = 4;
    private static final double NANOS = 1e9;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private RegionsPace() {}

    private static String experiment(CharSequence layers) {
        return """
        {"format": 1, "lab": "regions", "seed": 1, "problem": {
          "data": {"generate": {"two-moons": {"examples": 200, "noise": 0.15}}},
          "network": {"layers": [%s{"dense": 1}]},
          "loss": "binary-cross-entropy",
          "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "epochs": 20}}},
         "settings": {"cut": "input"}}
        """
                .formatted(layers);
    }

    @SuppressWarnings("try") // closing may be interrupted
    public static void main(String[] args) throws Exception {
        var layers = new StringBuilder();
        for (int i = 2; i < args.length; i++)
            layers.append("{\"dense\": %s}, \"relu\", ".formatted(args[i]));
        try (OpenWindow open = window()) {
            open.open(experiment(layers));
            open.awaitAnswer();
            open.hand().click("#mode-live");
            Hand.await("a map", () -> map(open) instanceof FigurePane p && p.picture() != null);
            Slider pace = open.hand().find(Slider.class, "#session-live #pace");
            Hand.run(() -> pace.setValue(share(Double.parseDouble(args[1]), pace)));
            open.click("#session-live #run");
            for (int i = 0; i < Integer.parseInt(args[0]); i++) measure(open);
        }
        System.exit(0);
    }

    private static double share(double of, Slider slider) {
        return slider.getMin() + of * (slider.getMax() - slider.getMin());
    }

    private static OpenWindow window() throws Exception {
        return OpenWindow.welcome(Files.createTempDirectory("saddleback-pace"));
    }

    private static Object map(OpenWindow open) {
        return open.hand().stage().getScene().lookup("#session-live #figure-1");
    }

    private static void measure(OpenWindow open) throws Exception {
        FigurePane map = open.hand().find(FigurePane.class, "#session-live #figure-1");
        int before = Hand.fx(() -> map.pictures().get());
        long cpu = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        Thread.sleep((long) (SECONDS * 1000));
        int shown = Hand.fx(() -> map.pictures().get()) - before;
        double seconds = (System.nanoTime() - begin) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "%.1f maps a second with %.2f processors; load %.1f; %s%n",
                shown / seconds,
                (MACHINE.getProcessCpuTime() - cpu) / NANOS / seconds,
                MACHINE.getSystemLoadAverage(),
                open.text("#session-live #session-status"));
    }
}
