package vn.eoffice.reports.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The two Java steps of {@code samples/make.sh}: writing what Java can write, and scanning what LibreOffice has
 * printed. A test class only because the build can run one without further plugins.
 */
class MakeSamples {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path WORK = Path.of("target", "samples");

    @Test
    @EnabledIfSystemProperty(named = "samples.make", matches = "write")
    void writesDocumentsAndWhatLibreOfficeHasToConvert() throws IOException {
        Files.createDirectories(WORK);
        for (SampleSource source : sources()) {
            Path file = SAMPLES.resolve("documents").resolve(source.fileName());
            switch (source.extension()) {
                case "docx" -> WordPaper.write(source, file);
                case "txt" -> PlainPaper.write(source, file);
                case "xlsx" -> AnnexWorkbook.write(source, file);
                default -> writeForConversion(source, WORK.resolve(source.baseName() + ".docx"));
            }
            if (source.extension().equals("docx") || source.extension().equals("xlsx")) {
                StableZip.settle(file);
            }
        }
        assertThat(SAMPLES.resolve("documents")).isNotEmptyDirectory();
    }

    @Test
    @EnabledIfSystemProperty(named = "samples.make", matches = "scan")
    void scansWhatLibreOfficeHasPrinted() throws IOException {
        for (SampleSource source : sources()) {
            Path file = SAMPLES.resolve("documents").resolve(source.fileName());
            if (source.options().contains("scanned")) {
                Path printed = WORK.resolve(source.fileName());
                Scanner.scan(printed, file, source.options().contains("stamped"));
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    private static void writeForConversion(SampleSource source, Path file) throws IOException {
        boolean substitutes =
                source.options().contains("scanned") || source.options().contains("substitute-font");
        if (source.extension().equals("pdf") && !substitutes) {
            WordPaper.writeForPrinting(source, file);
        } else {
            WordPaper.write(source, file);
        }
    }

    private static List<SampleSource> sources() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("sources"))) {
            return files.sorted().map(MakeSamples::read).toList();
        }
    }

    private static SampleSource read(Path file) {
        try {
            return SampleSource.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
