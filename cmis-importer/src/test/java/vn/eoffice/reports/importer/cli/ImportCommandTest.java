package vn.eoffice.reports.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUnauthorizedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.importer.cmis.BrokenWire;
import vn.eoffice.reports.importer.cmis.InMemoryCmis;

/** The command as people type it, with the files read in child processes. */
class ImportCommandTest {

    private static final String PLAN =
            """
            TỈNH ỦY NAM SƠN
            *
            Số 17-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Nam Sơn, ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            sơ kết một năm sắp xếp tổ chức bộ máy
            -----
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Session session;

    @BeforeEach
    void anArchiveWithOnePlan() throws IOException {
        session = InMemoryCmis.open(InMemoryCmis.repository());
        Path archive = Files.createDirectory(folder.resolve("kho"));
        Files.writeString(archive.resolve("=kế hoạch.txt"), PLAN, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("mk.txt"), "bí mật\n", StandardCharsets.UTF_8);
    }

    private int run(String... more) {
        return run((server, user, password) -> session, more);
    }

    private int run(ImportCommand.SessionOpener sessions, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--from",
                folder.resolve("kho").toString(),
                "--url",
                "http://localhost/alfresco",
                "--user",
                "nhap",
                "--password-file",
                folder.resolve("mk.txt").toString(),
                "--yes"));
        arguments.addAll(List.of(more));
        return Main.run(new ImportCommand(sessions, utf8(out), utf8(err)), arguments.toArray(String[]::new));
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> report(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kho.import"))) {
            Path report = files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(report, StandardCharsets.UTF_8);
        }
    }

    @Test
    void anImportEndsWithZeroAndSaysWhatItDid() {
        assertThat(run()).isZero();
        assertThat(screen()).contains("Đã đọc 1 văn bản", "Tải lên: 1", "Đã tải lên: 1");
        assertThat(InMemoryCmis.documents(session)).hasSize(1);
    }

    @Test
    void theReportNamesEveryFileAndNoCellIsAFormula() throws IOException {
        run();

        assertThat(report("report-"))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("\uFEFFTệp,Dự kiến,Kết quả"))
                .anySatisfy(line -> assertThat(line).startsWith("'=kế hoạch.txt,Tải lên,Đã tải lên,kế hoạch,17-KH/TU"));
    }

    @Test
    void aDryRunShowsThePreviewAndUploadsNothing() throws IOException {
        assertThat(run("--dry-run")).isZero();
        assertThat(screen()).contains("Tải lên: 1").doesNotContain("Đã tải lên");
        assertThat(report("preview")).hasSize(2);
        assertThat(InMemoryCmis.documents(session)).isEmpty();
    }

    @Test
    void aDryRunNeedsNoServer() {
        int code = Main.run(
                new ImportCommand((server, user, password) -> null, utf8(out), utf8(err)),
                "--from",
                folder.resolve("kho").toString(),
                "--dry-run",
                "--lang",
                "en");

        assertThat(code).isZero();
        assertThat(screen()).contains("1 documents were read", "To be uploaded: 1");
    }

    @Test
    void aFileThatCannotBeReadMakesTheCodeOne() throws IOException {
        Files.write(folder.resolve("kho").resolve("hỏng.docx"), new byte[0]);

        assertThat(run()).isEqualTo(1);
        assertThat(screen()).contains("Bị từ chối (1):", "hỏng.docx: Tệp rỗng");
        assertThat(InMemoryCmis.documents(session)).hasSize(1);
    }

    @Test
    void aLostServerMakesTheCodeThreeAndTheNextRunGoesOn() {
        int refused = run((server, user, password) -> {
            throw new CmisUnauthorizedException("Unauthorized");
        });

        assertThat(refused).isEqualTo(3);
        assertThat(errors()).contains("Máy chủ không đáp ứng (Unauthorized)");
        assertThat(run()).isZero();
    }

    @Test
    void aDocumentTheServerRefusesMakesTheCodeOneAndItsWordsAreShown() {
        assertThat(run((server, user, password) -> BrokenWire.refusing("=kế hoạch.txt", session)))
                .isEqualTo(1);
        assertThat(screen()).contains("Lỗi (1):", "=kế hoạch.txt: not this one");
    }

    @Test
    void anArchiveThatIsNotThereIsWrongUsage() {
        int code = Main.run(
                new ImportCommand((server, user, password) -> null, utf8(out), utf8(err)),
                "--from",
                folder.resolve("không có").toString(),
                "--dry-run");

        assertThat(code).isEqualTo(2);
        assertThat(errors()).contains("Không có thư mục");
    }

    @Test
    void withoutAServerOnlyADryRunIsPossible() {
        int code = Main.run(
                new ImportCommand((server, user, password) -> null, utf8(out), utf8(err)),
                "--from",
                folder.resolve("kho").toString());

        assertThat(code).isEqualTo(2);
        assertThat(errors()).contains("Cần --url và --user");
    }

    @Test
    void anAddressThatIsNoneIsWrongUsage() {
        int code = Main.run(
                new ImportCommand((server, user, password) -> null, utf8(out), utf8(err)),
                "--from",
                folder.resolve("kho").toString(),
                "--url",
                "kho.example.vn",
                "--user",
                "nhap");

        assertThat(code).isEqualTo(2);
        assertThat(errors()).contains("Địa chỉ kho.example.vn không dùng được");
    }

    @Test
    void aSpreadsheetWithoutHeadersIsWrongUsage() throws IOException {
        Path sheet = Files.writeString(folder.resolve("kho").resolve("bang.csv"), "a,b\n1,2\n");

        assertThat(run("--mapping", sheet.toString())).isEqualTo(2);
        assertThat(errors()).contains("Không thấy dòng tiêu đề");
    }

    @Test
    void theSpreadsheetInTheArchiveIsNoDocument() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("kho").resolve("bang.csv"), "Tệp,Trích yếu\n=kế hoạch.txt,Tên khác\nmất.txt,x\n");

        assertThat(run("--mapping", sheet.toString())).isZero();
        assertThat(screen()).contains("Đã đọc 1 văn bản", "không có trong kho (1):", "mất.txt");
        assertThat((String) session.getObjectByPath("/Kho lưu trữ/Tỉnh ủy Nam Sơn/2026/Kế hoạch/=kế hoạch.txt")
                        .getPropertyValue("rpt:subject"))
                .isEqualTo("Tên khác");
    }
}
