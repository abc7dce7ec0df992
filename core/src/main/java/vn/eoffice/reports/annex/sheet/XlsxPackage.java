package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a zip-based workbook; only those asked for are ever unpacked, and all of it is counted. */
final class XlsxPackage implements AutoCloseable {

    private static final int MAX_ENTRIES = 2_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Budget budget;

    XlsxPackage(Path file, Budget budget) throws IOException {
        this.budget = budget;
        this.zip = new ZipFile(file.toFile());
        try {
            list();
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** A name that comes twice would be read one way by one program and another way by the next. */
    private void list() {
        if (zip.size() > MAX_ENTRIES) {
            throw Refusal.bomb();
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entries.put(key(entry.getName()), entry) != null) {
                throw Refusal.damaged();
            }
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** A scanner over a part. */
    XmlScanner open(String name) throws IOException {
        return new XmlScanner(budget.counted(stream(name)));
    }

    InputStream stream(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw Refusal.damaged();
        }
        return zip.getInputStream(entry);
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
