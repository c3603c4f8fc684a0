package saddleback.app.labs.patterns.draw;

import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.settings.Setting;

/**
 * What shall be put on the board.
 *
 * @param target of two axes
 */
public record Loading(
        @Setting("A shape, letters, a picture, a formula, a result") TargetSettings target) {}
