package vn.eoffice.reports.host.reading;

import java.net.URL;
import java.nio.file.Path;
import vn.eoffice.reports.extraction.text.ChildCommand;

/** How this program starts itself again to read files, be it one jar or a class path. */
public final class ChildPrograms {

    private ChildPrograms() {}

    /** The command for a child of this program. */
    public static ChildCommand own() {
        URL core = ChildCommand.class.getProtectionDomain().getCodeSource().getLocation();
        boolean nested = core != null && core.toString().startsWith("jar:nested:");
        String classPath = System.getProperty("java.class.path");
        return nested ? ChildCommand.ofBootJar(Path.of(classPath)) : ChildCommand.ofClassPath(classPath);
    }
}
