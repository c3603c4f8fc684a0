package saddleback.engine.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.codec.Kitchen.Directions;
import saddleback.engine.codec.Kitchen.Everything;
import saddleback.engine.codec.SettingInfo.ChoiceInfo;

import java.util.List;
import java.util.Objects;

/** What forms are told of settings, against the annotations and types in {@link Kitchen}. */
class SettingInfoTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final List<SettingInfo> ALL = SettingInfo.of(Everything.class);

    private static SettingInfo named(List<SettingInfo> all, String name) {
        return all.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static ChoiceInfo option(List<ChoiceInfo> all, String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void rangesAreNumbersWithOpenEnds() {
        List<SettingInfo> axis = named(ALL, "x").fields();
        assertEquals(
                new ValueInfo.Numeric(true, 2, 4001, false, false), named(axis, "points").value());
        assertEquals(
                new ValueInfo.Numeric(false, -INF, INF, false, false), named(axis, "from").value());
        SettingInfo trained =
                option(named(ALL, "directions").options(), "trained").parts().getFirst();
        var rate = (ValueInfo.Numeric) named(trained.fields(), "rate").value();
        assertEquals(new ValueInfo.Numeric(false, 0, INF, true, false), rate);
        assertTrue(named(trained.fields(), "rate").log());
        assertFalse(rate.allows(0));
        assertTrue(rate.allows(Double.MIN_VALUE));
        assertFalse(rate.allows(INF));
        assertFalse(new ValueInfo.Numeric(true, 2, 4001, false, false).allows(2.5));
    }

    @Test
    void everyShapeHasItsKind() {
        assertEquals(new ValueInfo.Choice(Directions.class), named(ALL, "directions").value());
        assertEquals(new ValueInfo.Group(Kitchen.Axis.class), named(ALL, "x").value());
        assertEquals(
                new ValueInfo.Items(new ValueInfo.Word(List.of("none", "filter", "whole-layer"))),
                named(ALL, "norms").value());
        assertEquals(new ValueInfo.Written("he or normal:DEVIATION"), named(ALL, "start").value());
        assertEquals(
                new ValueInfo.Entries(new ValueInfo.Numeric(true, -INF, INF, false, false)),
                named(ALL, "counts").value());
        assertEquals(new ValueInfo.Truth(), named(ALL, "orthogonal").value());
        assertEquals(new ValueInfo.Written(""), named(ALL, "grid-label").value());
        assertEquals(
                new ValueInfo.File(),
                option(named(ALL, "directions").options(), "file").parts().getFirst().value());
    }

    @Test
    void onlyNullableSettingsMayBeLeftOut() {
        assertEquals(
                List.of("y", "data"),
                ALL.stream().filter(SettingInfo::nullable).map(SettingInfo::name).toList());
        assertNull(named(ALL, "data").usual());
        assertEquals(
                "{\"from\":-2.0,\"to\":2.0,\"points\":21}",
                Objects.requireNonNull(named(ALL, "y").usual()).toString());
    }

    @Test
    void itemsOfAListAreDescribedAtAnyDepth() {
        List<ChoiceInfo> options = named(ALL, "directions").options();
        for (int depth = 0; depth < 3; depth++) {
            SettingInfo parts = option(options, "mix").parts().getFirst();
            assertEquals(new ValueInfo.Choice(Directions.class), parts.item().value());
            options = parts.item().options();
            assertEquals(
                    List.of("random", "file", "points", "trajectory", "mix", "trained"),
                    options.stream().map(ChoiceInfo::id).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "clip-below, Clip below",
        "x, x",
        "beta1, Beta 1",
        "l-bfgs, L bfgs",
        "two-moons, Two moons",
        "asam, ASAM",
        "pac-bayes, PAC Bayes"
    })
    void writtenNamesBecomeWords(String written, String words) {
        assertEquals(words, Names.spoken(written));
    }
}
