package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Pursuit;
import saddleback.engine.data.Dataset;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.viz.figure.Figure;

/** Looks at the plane of a drawing: builds it where it shall be built, and measures its losses. */
final class Surveyor implements Pursuit.Work<Wanted, Seen> {
    /** Products of numbers that may be made for a map while training goes on. */
    private static final double LIVE = 5e7;

    /** Products of numbers that may be made for a map at rest. */
    private static final double REST = 4e9;

    private static final int FEWEST = 64;

    private final Site site;
    private final Builder builder;

    Surveyor(Site site, Builder builder) {
        this.site = site;
        this.builder = builder;
    }

    @Override
    public void on(Wanted wanted, Pursuit<Wanted, Seen> pursuit) {
        Progress progress = pursuit.progress();
        try {
            pursuit.tell(seen(wanted, progress));
        } catch (IllegalArgumentException e) {
            pursuit.tell(Seen.refused(wanted, String.valueOf(e.getMessage())));
        }
    }

    private Seen seen(Wanted wanted, Progress progress) {
        Plan plan = plan(wanted, progress);
        Seen.Side train = side(wanted, plan, site.train(), progress);
        Dataset tests = site.test();
        Seen.Side test = tests == null ? null : side(wanted, plan, tests, progress);
        return new Seen(wanted, plan, train, test, cell(wanted, plan), "");
    }

    private Plan plan(Wanted wanted, Progress progress) {
        Standing standing = wanted.standing();
        if (wanted.way() == Way.BUILD || standing == null) return builder.build(wanted, progress);
        double[] marks = new double[standing.board().size()];
        byte[] mask = standing.mask().mark();
        for (int i = 0; i < marks.length; i++) marks[i] = mask[i];
        return new Plan(standing.found(), standing.at(), site.asked(standing.board()), marks, null);
    }

    private Seen.Side side(Wanted wanted, Plan plan, Dataset all, Progress progress) {
        Dataset some = Some.of(all, most(wanted, plan));
        Maps maps = plan.planted().maps(some, plan.at(), progress);
        return Seen.Side.of(some.examples(), all.examples(), maps, plan);
    }

    /** Of a network that was built every example counts: it is one pass for all of them. */
    private int most(Wanted wanted, Plan plan) {
        if (plan.built() != null) return Integer.MAX_VALUE;
        Lattice at = plan.at();
        double each = (double) at.size() * site.loaded().network().size();
        double most = (wanted.whole() ? REST : LIVE) / each;
        return (int) Math.clamp(most, FEWEST, (double) Integer.MAX_VALUE);
    }

    private @Nullable Figure cell(Wanted wanted, Plan plan) {
        Cell cell = wanted.cell();
        if (cell == null) return null;
        return new CellFigure(site, wanted, plan).of(cell);
    }
}
