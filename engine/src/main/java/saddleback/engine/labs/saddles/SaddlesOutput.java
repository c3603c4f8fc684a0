package saddleback.engine.labs.saddles;

import saddleback.engine.Output;

/** What of a study of saddles goes into files. */
final class SaddlesOutput {
    private SaddlesOutput() {}

    static Output of(SaddlesResult result) {
        SearchResult search = result.search();
        if (search != null) return new SearchOutput(search).build();
        throw new UnsupportedOperationException("MUST BE REPLACED by part race: the race's output");
    }
}
