package vn.eoffice.reports.alfresco.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The shaded JAR of this build. */
final class PlatformJar {

    /** What the libraries inside need of the server. */
    private static final Pattern OF_THE_SERVER =
            Pattern.compile("(poi|xmlbeans|curvesapi|SparseBitSet|commons-|log4j-api|slf4j-|bcprov-).*\\.jar");

    private PlatformJar() {}

    static Path path() {
        return Path.of(System.getProperty("platform.jar"));
    }

    /** The names of all files in it. */
    static List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(path().toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    /** What is found in the classes among them, whose bytes are looked at one after the other. */
    static <T> List<T> find(Predicate<String> wanted, Function<byte[], List<T>> found) throws IOException {
        try (ZipFile zip = new ZipFile(path().toFile())) {
            List<T> all = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class") && wanted.test(entry.getName())) {
                    all.addAll(found.apply(zip.getInputStream(entry).readAllBytes()));
                }
            }
            return all;
        }
    }

    static String text(String name) {
        try (ZipFile zip = new ZipFile(path().toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its classes, with nothing beside them but what every supported server has. */
    static URLClassLoader onAServer() throws MalformedURLException {
        List<URL> places = new ArrayList<>(List.of(path().toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            Path place = Path.of(entry);
            if (OF_THE_SERVER.matcher(place.getFileName().toString()).matches()) {
                places.add(place.toUri().toURL());
            }
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
