package vn.eoffice.reports.alfresco.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.extraction.text.SampleFiles;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TikaTextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/** The packed readers read what the same readers read before they were packed: nothing that they need was left out. */
class PackedReadingIT {

    private static final Path SAMPLES = Path.of(System.getProperty("project.root"), "samples");

    private static final List<String> LINES = List.of("Số 17-KH/TU", "Nam Sơn, ngày 5 tháng 1 năm 2026");

    @TempDir
    private Path made;

    @Test
    void everySampleIsReadAsBefore() throws IOException, ReflectiveOperationException {
        Object before = source(getClass().getClassLoader());
        try (URLClassLoader server = PlatformJar.onAServer()) {
            Object packed = source(server);
            for (Path sample : files()) {
                assertThat(read(packed, sample)).as(sample.toString()).isEqualTo(read(before, sample));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "pdf", "rtf", "html", "odt", "txt", "eml"})
    void everyKindOfFileIsAmongThem(String ending) throws IOException {
        assertThat(files()).anyMatch(file -> file.toString().endsWith("." + ending));
    }

    /** The samples, and the kinds of which there is none. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(samples());
        files.add(SampleFiles.html(made.resolve("a.html"), LINES));
        files.add(
                Files.writeString(made.resolve("a.eml"), "From: a@b.example\nSubject: Giay moi\n\nKính mời dự họp\n"));
        files.add(workbook(made.resolve("a.xls")));
        return files;
    }

    private static Path workbook(Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Biểu 1").createRow(0).createCell(0).setCellValue(LINES.get(0));
            workbook.write(out);
        }
        return file;
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** With time enough for a busy machine, and without OCR, which is not in the JAR. */
    private static Object source(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(TextLimits.class.getName());
        Object limits = type.getField("DEFAULT").get(null);
        limits = type.getMethod("withMaxTime", Duration.class).invoke(limits, Duration.ofMinutes(2));
        limits = type.getMethod("withMaxOcrTime", Duration.class).invoke(limits, Duration.ZERO);
        return loader.loadClass(TikaTextSource.class.getName())
                .getConstructor(type)
                .newInstance(limits);
    }

    /** The text, or why there is none. */
    private static String read(Object source, Path file) throws ReflectiveOperationException {
        try {
            Object text = source.getClass()
                    .getMethod("read", Path.class, String.class)
                    .invoke(source, file, file.getFileName().toString());
            return (String) text.getClass().getMethod("text").invoke(text);
        } catch (InvocationTargetException e) {
            if (!e.getCause().getClass().getName().equals(UnreadableFileException.class.getName())) {
                throw e;
            }
            return e.getCause().getMessage();
        }
    }
}
