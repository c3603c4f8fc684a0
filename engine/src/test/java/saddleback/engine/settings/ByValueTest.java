package saddleback.engine.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.labs.regions.CutSettings;
import saddleback.engine.labs.regions.SweepSettings;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;

import java.util.List;

class ByValueTest {
    private static GivenLayer layer(double last) {
        return GivenLayer.relu(List.of(new double[] {1, 2}, new double[] {3, last}), new double[2]);
    }

    @Test
    void equalNumbersAreEqualSettings() {
        same(layer(4), layer(4));
        same(new Slice(List.of(new double[] {1}), new double[1]), slice(1));
        same(box(1), box(1));
        same(disc(1), disc(1));
        same(new CutSettings.Points(new int[] {0, 1}), new CutSettings.Points(new int[] {0, 1}));
        same(CutSettings.Axes.defaults(), CutSettings.Axes.defaults());
        same(line(1), line(1));
        same(SweepSettings.defaults(), SweepSettings.defaults());
    }

    @Test
    void otherNumbersAreOtherSettings() {
        assertNotEquals(layer(4), layer(5));
        assertNotEquals(slice(1), slice(2));
        assertNotEquals(box(1), box(2));
        assertNotEquals(disc(1), disc(2));
        assertNotEquals(line(1), line(2));
        assertNotEquals(
                new CutSettings.Points(new int[] {0, 1}), new CutSettings.Points(new int[] {1, 0}));
        assertNotEquals(
                new GivenLayer(GivenLayer.Type.LINEAR, layer(4).w(), new double[2], null, null),
                layer(4));
    }

    private static Slice slice(double t) {
        return new Slice(List.of(new double[] {t}), new double[1]);
    }

    private static Domain.Box box(double hi) {
        return new Domain.Box(new double[1], new double[] {hi});
    }

    private static Domain.Disc disc(double radius) {
        return new Domain.Disc(new double[2], radius);
    }

    private static CutSettings.Line line(double to) {
        return new CutSettings.Line(new double[1], new double[] {to});
    }

    private static void same(Object one, Object other) {
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
    }
}
