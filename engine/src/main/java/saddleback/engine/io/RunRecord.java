package saddleback.engine.io;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/**
 * How a result came about, for {@code run.json}.
 *
 * @param version of the program
 * @param fingerprint SHA-256 of experiment, input files and version
 * @param inputs SHA-256 of each input file, by name
 * @param threads how many threads worked
 * @param seconds from start to end
 * @param resumed whether parts of an earlier run were used
 */
public record RunRecord(
        String version,
        String fingerprint,
        Map<String, String> inputs,
        int threads,
        double seconds,
        boolean resumed) {

    ObjectNode tree(List<String> files) {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.put("version", version);
        top.put("jdk", Runtime.version().toString() + " (" + property("java.vm.vendor") + ")");
        ObjectNode machine = top.putObject("machine");
        machine.put("os", property("os.name") + " " + property("os.version"));
        machine.put("architecture", property("os.arch"));
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("heap-megabytes", Runtime.getRuntime().maxMemory() >> 20);
        top.put("threads", threads).put("seconds", seconds).put("resumed", resumed);
        top.put("fingerprint", fingerprint);
        ObjectNode hashes = top.putObject("data-sha256");
        inputs.forEach(hashes::put);
        files.forEach(top.putArray("files")::add);
        return top;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
