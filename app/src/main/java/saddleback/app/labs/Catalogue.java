package saddleback.app.labs;

import java.util.List;

/** The labs there are, in the order they are shown. */
public final class Catalogue {
    /** One line for each lab. */
    public static final List<LabPage<?, ?>> PAGES = List.of();

    private Catalogue() {}
}
