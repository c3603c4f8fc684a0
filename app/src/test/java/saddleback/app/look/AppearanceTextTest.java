package saddleback.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Camera;

import java.util.Map;

class AppearanceTextTest {
    private static final Look LOOK =
            new Look(
                    Look.Palette.MAGMA,
                    Look.Spread.LOG,
                    0,
                    95,
                    12,
                    false,
                    1.5,
                    true,
                    1,
                    true,
                    false);

    @Test
    void whatIsAsUsualIsLeftOut() {
        assertEquals("{}", AppearanceText.of(Appearance.defaults()));
        Camera camera = Camera.usual().turnedBy(80, 0).zoomedAbout(2, 0.5, 0.5);
        Appearance a =
                new Appearance(LOOK, Map.of("surface", new Sight(camera, null)))
                        .with("map", new Sight(null, new Sight.Window(0.25, 0.5, 0, 1)));
        assertEquals(
                "{\"look\":{\"colours\":\"magma\",\"scale\":\"log\",\"clip-above\":95.0,"
                        + "\"contours\":12,\"contour-labels\":false,\"exaggeration\":1.5,"
                        + "\"wireframe\":true},\"sights\":{\"map\":{\"window\":{\"left\":0.25,"
                        + "\"right\":0.5,\"bottom\":0.0,\"top\":1.0}},\"surface\":{\"camera\":"
                        + "{\"azimuth\":20.0,\"zoom\":2.0}}}}",
                AppearanceText.of(a));
        assertEquals(a, AppearanceText.parse(AppearanceText.of(a)));
    }

    @Test
    void everyAppearanceComesBack() {
        Camera camera = new Camera(1.0 / 3, -45.5, 0, true, 0.3, -0.1, 7);
        for (Sight sight :
                new Sight[] {
                    Sight.WHOLE,
                    new Sight(Camera.usual(), null),
                    new Sight(camera, new Sight.Window(-3, 1e-9, 0.1, 0.2))
                }) {
            Appearance a = new Appearance(LOOK, Map.of("a name, with \"signs\"", sight));
            assertEquals(a, AppearanceText.parse(AppearanceText.of(a)));
        }
        Appearance none = Appearance.defaults();
        assertEquals(none, AppearanceText.parse("{}"));
        assertEquals(none, AppearanceText.parse("{\"sights\": {\"map\": {}}}"));
    }

    @Test
    void mistakesNameTheirPlace() {
        assertTells("appearance: an object, was 3", "3");
        assertTells(
                "appearance.look.scale: one of auto, linear, log, was lin",
                "{\"look\":{\"scale\":\"lin\"}}");
        assertTells(
                "appearance.sights.map.window.top: required, was missing",
                "{\"sights\":{\"map\":{\"window\":{\"left\":0,\"right\":1,\"bottom\":0}}}}");
        assertTells(
                "appearance.look.clip-above: above clip-below, 50.0, was 20.0",
                "{\"look\":{\"clip-below\":50,\"clip-above\":20}}");
        assertTells("appearance: JSON, was not: ", "{} {}");
        assertTells("appearance: JSON, was not: Duplicate", "{\"look\":{},\"look\":{}}");
    }

    private static void assertTells(String message, String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> AppearanceText.parse(text));
        assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
    }
}
