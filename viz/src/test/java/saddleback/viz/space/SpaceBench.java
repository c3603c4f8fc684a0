package saddleback.viz.space;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Measures processor and wall time of a frame, the least and the median of 60, at 1200 x 800,
 * turning the camera from frame to frame. Not a test. From the top directory, after {@code mvn -q
 * -pl viz test-compile}: {@code java -cp viz/target/classes:viz/target/test-classes
 * saddleback.viz.space.SpaceBench}.
 */
final class SpaceBench {
    private SpaceBench() {}

    /** Prints one line per case. */
    public static void main(String[] arguments) {
        for (int threads : new int[] {2, 1}) {
            Threads team = new Threads(threads);
            for (int n : new int[] {201, 501})
                for (int samples : new int[] {1, 2}) measure(team, n, samples, 0, 1);
            measure(team, 201, 1, 15, 1);
            measure(team, 201, 1, 0, 0.6);
        }
    }

    private static void measure(Threads team, int n, int samples, int lines, double opacity) {
        Grid grid = Scenes.grid(n, 3, Scenes::bumps);
        Range z = Scenes.heights(grid);
        double[] levels = new double[lines];
        for (int i = 0; i < lines; i++) levels[i] = z.at((i + 0.5) / lines);
        Box box = Box.of(new Range(-3, 3), new Range(-3, 3), z);
        Surface surface =
                Scenes.surface(grid, z)
                        .withOpacity(opacity)
                        .withContours(new Contours(levels, 1, 0x80000000, false));
        Scene scene = Scene.of(box, surface);
        SpaceRenderer renderer = new ZBuffer(team);
        Quality quality = new Quality(samples);
        OperatingSystemMXBean os =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] cpu = new double[60];
        double[] wall = new double[60];
        for (int i = -60; i < 60; i++) {
            long cpuBefore = os.getProcessCpuTime();
            long wallBefore = System.nanoTime();
            renderer.render(scene, Camera.STANDARD.turned(6.0 * i, 0), 1200, 800, quality);
            if (i < 0) continue;
            cpu[i] = (os.getProcessCpuTime() - cpuBefore) / 1e6;
            wall[i] = (System.nanoTime() - wallBefore) / 1e6;
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        System.out.printf(
                "%d x %d, %d x %d samples, %d contours, opacity %.1f, threads %d:"
                        + " cpu least %.1f median %.1f ms, wall least %.1f median %.1f ms%n",
                n,
                n,
                samples,
                samples,
                lines,
                opacity,
                team.threads(),
                cpu[0],
                cpu[30],
                wall[0],
                wall[30]);
    }
}
