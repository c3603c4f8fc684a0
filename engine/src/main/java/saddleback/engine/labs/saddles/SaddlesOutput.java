package saddleback.engine.labs.saddles;

import saddleback.engine.Output;

/** What of a study of saddles goes into files. */
final class SaddlesOutput {
    private SaddlesOutput() {}

    static Output of(SaddlesResult result) {
        Output.Builder out = Output.builder();
        SearchResult search = result.search();
        if (search != null) new SearchOutput(search, out).add();
        RaceResult race = result.race();
        if (race != null) RaceOutput.add(race, out);
        return out.build();
    }
}
