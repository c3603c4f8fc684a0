package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.construct.Base;
import saddleback.engine.construct.ConstantBase;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.run.Progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What built networks do besides; made once each. Used by one thread. */
final class Bases {
    private final Site site;
    private final Map<How.Construct.Task, Base> known =
            new EnumMap<>(How.Construct.Task.class);

    Bases(Site site, PatternsResult result) {
        this.site = site;
        Base own = own(result);
        if (own != null) known.put(site.construct().task(), own);
    }

    /** That of the experiment; null where nothing was built. */
    private static @Nullable Base own(PatternsResult result) {
        return result.planted() instanceof ConstructedNetwork built ? built.base() : null;
    }

    Base of(How.Construct.Task task, Progress progress) {
        return known.computeIfAbsent(task, _ -> ConstantBase.of(site.train(), site.loaded().problem().loss()));
    }
}
