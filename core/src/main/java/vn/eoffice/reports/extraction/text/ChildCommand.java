package vn.eoffice.reports.extraction.text;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a child that reads files is started.
 *
 * @param java the {@code java} program
 * @param options options of the virtual machine: memory above all
 * @param target what runs: class path and main class, with any options they need
 */
public record ChildCommand(Path java, List<String> options, List<String> target) {

    /** The main class of a child, for hosts that start it through a launcher of their own. */
    public static final String MAIN_CLASS = "vn.eoffice.reports.extraction.text.ChildMain";

    /**
     * Memory options that keep a child below 256 MB resident in all: heap, classes, compiled code and the rest. A child
     * that runs out of memory ends at once.
     */
    public static final List<String> SMALL = List.of(
            "-Xms24m",
            "-Xmx128m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto");

    public ChildCommand {
        options = List.copyOf(options);
        target = List.copyOf(target);
    }

    /** The Java and the class path of this process: for tests and for hosts started from plain jars. */
    public static ChildCommand ofThisProcess() {
        return ofClassPath(System.getProperty("java.class.path"));
    }

    /** This program started again to read files, be it one Spring Boot jar or a class path. */
    public static ChildCommand ofThisProgram() {
        URL core = ChildCommand.class.getProtectionDomain().getCodeSource().getLocation();
        boolean nested = core != null && core.toString().startsWith("jar:nested:");
        return nested ? ofBootJar(Path.of(System.getProperty("java.class.path"))) : ofThisProcess();
    }

    /**
     * The Java of this process with this class path.
     *
     * @param classPath as {@code -cp} takes it; must hold core with POI and Tika
     */
    public static ChildCommand ofClassPath(String classPath) {
        return new ChildCommand(thisJava(), SMALL, List.of("-cp", classPath, MAIN_CLASS));
    }

    /** From a Spring Boot jar, by Spring Boot's own launcher. */
    public static ChildCommand ofBootJar(Path jar) {
        return new ChildCommand(
                thisJava(),
                SMALL,
                List.of(
                        "-Dloader.main=" + MAIN_CLASS,
                        "-cp",
                        jar.toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"));
    }

    List<String> words(List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(java.toString());
        words.addAll(options);
        // Nothing a file names is ever fetched, and no window system is needed to draw a page for OCR.
        words.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet="));
        words.addAll(target);
        words.addAll(arguments);
        return List.copyOf(words);
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
