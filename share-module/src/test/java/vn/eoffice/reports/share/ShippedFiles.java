package vn.eoffice.reports.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads what the JAR ships, and what the modules beside it ship. */
final class ShippedFiles {

    static final String CONFIG = "META-INF/share-config-custom.xml";
    static final String STATIC = "META-INF/resources/";
    static final String EXTENSION = "alfresco/web-extension/";
    static final String SCRIPTS = EXTENSION + "site-webscripts/";
    static final String MESSAGES = EXTENSION + "messages/report-management";

    private static final Path HOME = Path.of(System.getProperty("share.classes", "target/classes"));

    private ShippedFiles() {}

    static URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {HOME.toUri().toURL()}, null);
    }

    static boolean exists(String name) {
        return Files.isRegularFile(HOME.resolve(name));
    }

    /** Names below the JAR's root, sorted. */
    static List<String> named(String suffix) {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> HOME.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(HOME.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Element xml(String name) {
        try (InputStream in = Files.newInputStream(HOME.resolve(name))) {
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** XML of another module. */
    static Element xmlOfModule(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream("/alfresco/module/report-management/" + name)) {
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(HOME.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
