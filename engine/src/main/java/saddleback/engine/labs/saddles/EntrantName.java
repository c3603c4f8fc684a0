package saddleback.engine.labs.saddles;

import saddleback.engine.optim.Method;
import saddleback.engine.settings.Id;

import java.util.stream.Collectors;

/** What an entrant is called. */
final class EntrantName {
    private EntrantName() {}

    /** Its own name, or those of its methods. */
    static String of(Entrant entrant) {
        if (!entrant.name().isBlank()) return entrant.name();
        return entrant.stages().stream()
                .map(s -> of(s.method()))
                .distinct()
                .collect(Collectors.joining(", then "));
    }

    private static String of(Method method) {
        Id id = method.getClass().getAnnotation(Id.class);
        if (id == null) throw new IllegalStateException(method + " has no id");
        return id.name().isEmpty() ? id.value().replace('-', ' ') : id.name();
    }
}
