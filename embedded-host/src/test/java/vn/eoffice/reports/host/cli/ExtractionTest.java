package vn.eoffice.reports.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

class ExtractionTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void everyFileGivesOneLineInTheOrderGiven() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(file("van-ban-" + i + ".txt", "Thực hiện Nghị quyết số 18-NQ/TW"));
        }

        assertThat(extract(files)).isTrue();

        assertThat(lines())
                .extracting(line -> line.get("file").asText())
                .containsExactlyElementsOf(files.stream().map(Path::toString).toList());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aBadFileIsNamedAndDoesNotStopTheOthers() throws IOException {
        Path good = file("tốt.txt", "Thực hiện Nghị quyết số 18-NQ/TW");
        Path bad = file("hỏng.txt", "");
        Path missing = folder.resolve("không có.txt");

        assertThat(extract(List.of(bad, missing, good))).isFalse();

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("number").isNull()).isTrue();
        assertThat(lines.get(0).at("/findings/0/code").asText()).isEqualTo("file.empty");
        assertThat(lines.get(1).at("/findings/0/code").asText()).isEqualTo("file.missing");
        assertThat(lines.get(2).at("/citations/0/number").asText()).isEqualTo("18-NQ/TW");
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(2)
                .satisfies(named -> {
                    assertThat(named.get(0)).startsWith(bad + ": Tệp rỗng");
                    assertThat(named.get(1)).startsWith(missing + ": ");
                });
    }

    @Test
    void aZipGivesALineForEveryDocumentInside() throws IOException {
        Path zip = zip("hop-thu.zip", List.of("ke-hoach.txt", "hong.txt", "anh.bin", "ket-luan.txt"));

        assertThat(extract(List.of(zip))).isFalse();

        List<JsonNode> lines = lines();
        assertThat(lines)
                .extracting(line -> line.get("file").asText())
                .containsExactly(zip + "!/ke-hoach.txt", zip + "!/hong.txt", zip + "!/anh.bin", zip + "!/ket-luan.txt");
        assertThat(lines.get(0).at("/citations/0/number").asText()).isEqualTo("18-NQ/TW");
        assertThat(lines.get(1).at("/findings/0/code").asText()).isEqualTo("file.empty");
        assertThat(lines.get(2).at("/findings/0/code").asText()).isEqualTo("file.unsupported");
        assertThat(lines.get(3).at("/citations/0/number").asText()).isEqualTo("18-NQ/TW");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2).satisfies(named -> assertThat(named.get(0))
                .startsWith(zip + "!/hong.txt: Tệp rỗng"));
    }

    @Test
    void anArchiveThatCannotBeOpenedGivesOneLine() throws IOException {
        Path zip = zip("rong.zip", List.of());

        assertThat(extract(List.of(zip))).isFalse();

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.get("file").asText()).isEqualTo(zip.toString());
            assertThat(line.at("/findings/0/code").asText()).isEqualTo("file.parcel-empty");
        });
    }

    @Test
    void aMailGivesItsAttachmentsAndItselfOnlyWithoutAny() throws IOException {
        Path with = file("co.eml", mail("van-ban.txt"));
        Path without = file("khong.eml", mail("anh.ics"));

        assertThat(extract(List.of(with, without))).isTrue();

        assertThat(lines())
                .extracting(line -> line.get("file").asText())
                .containsExactly(with + "!/van-ban.txt", without.toString());
    }

    @Test
    void nothingUnpackedIsLeftBehind() throws IOException {
        Set<Path> before = temporary();

        extract(List.of(zip("a.zip", List.of("ke-hoach.txt", "hong.txt")), zip("b.zip", List.of())));

        assertThat(temporary()).isSubsetOf(before);
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Main.run("extract")).isEqualTo(2);
        assertThat(Main.run("extract", "--khong-co", "a.txt")).isEqualTo(2);
    }

    @Test
    void filesAreReadInProcessesOfTheirOwn() throws IOException {
        Path file = file("-ke-hoach.txt", "Thực hiện Nghị quyết số 18-NQ/TW");

        assertThat(Main.run("extract", "--", file.toString())).isZero();
        assertThat(Main.run("extract", folder.resolve("khong-co.txt").toString()))
                .isEqualTo(1);
    }

    private boolean extract(List<Path> files) {
        PrintStream records = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream failures = new PrintStream(err, true, StandardCharsets.UTF_8);
        FileRecords reader = new FileRecords(plainText(), DocumentReader.standard(), Locale.forLanguageTag("vi"));
        Progress progress = new Progress(failures, files.size(), false);
        return new Extraction(reader, 2, records, failures, progress).of(files);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(String name, List<String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(
                        switch (entry) {
                            case "hong.txt" -> new byte[0];
                            case "anh.bin" -> new byte[] {1, 2, 3, 4, 5, 6, 7, 8};
                            default -> "Thực hiện Nghị quyết số 18-NQ/TW".getBytes(StandardCharsets.UTF_8);
                        });
            }
        }
        return file;
    }

    private static String mail(String attached) {
        return "From: xa@example.vn\nTo: tinh@example.vn\nContent-Type: multipart/mixed; boundary=v\n\n"
                + "--v\nContent-Type: text/plain\n\nKinh gui\n--v\nContent-Type: text/plain; name=" + attached
                + "\nContent-Disposition: attachment\n\nBao cao\n--v--\n";
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("reports-parcel-"))
                    .collect(Collectors.toSet());
        }
    }

    private static TextSource plainText() {
        return (file, name) -> {
            try {
                String text = Files.readString(file);
                if (text.isEmpty()) {
                    throw new UnreadableFileException(Finding.of("file.empty"), null);
                }
                return new SourceText(text, "text/plain", null, List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
