package saddleback.engine.labs.saddles;

/** What the saddle lab studies. */
public sealed interface Study permits Search, Race {}
