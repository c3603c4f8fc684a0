package saddleback.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, from the manifest of the program's own archive. */
final class Version implements IVersionProvider {

    /** The number, or "development" where the classes do not come from the archive. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "saddleback " + number(), "JDK " + Runtime.version(), System.getProperty("os.name", "")
        };
    }
}
