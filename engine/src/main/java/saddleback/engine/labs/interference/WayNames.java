package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.Names;
import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.settings.Id;

/** Written names of ways of learning. */
final class WayNames {
    private WayNames() {}

    /** "on-policy", or "on-policy, replay". */
    static String of(Variant variant, @Nullable Remedy remedy) {
        String name = Names.written(variant.name());
        if (remedy == null) return name;
        Id id = remedy.getClass().getAnnotation(Id.class);
        return name + ", " + (id == null ? remedy.getClass().getSimpleName() : id.value());
    }
}
