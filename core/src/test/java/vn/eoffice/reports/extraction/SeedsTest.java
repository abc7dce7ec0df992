package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.document.Urgency;

/** The five real documents beside the project, where they are; what they must give was read by hand. */
@EnabledIf("areThere")
class SeedsTest {

    private static final Path FOLDER = Path.of(System.getProperty("project.root", "."), "..", "shared", "seeds")
            .normalize();

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    private static Extraction seed(String prefix) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, prefix + "*.txt")) {
            return Reading.read(Files.readString(files.iterator().next()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theOutlineNamesItsParentAndHasNoHeader() {
        Extraction outline = seed("000");
        Metadata metadata = outline.metadata();
        assertThat(outline.kind()).isEqualTo(DocumentKind.OUTLINE);
        assertThat(metadata.type()).isEqualTo("đề cương");
        assertThat(metadata.number()).isNull();
        assertThat(metadata.date()).isNull();
        assertThat(metadata.parent()).isEqualTo("17-KH/TU");
        assertThat(metadata.issuingBody()).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(metadata.subject()).startsWith("tổng kết thực hiện").endsWith("khóa XII");
        assertThat(metadata.signatory()).isNull();
        assertThat(metadata.recipients()).isEmpty();
        assertThat(metadata.deadlines()).isEmpty();
        assertThat(numbers(metadata)).containsOnly("18-NQ/TW", "121-KL/TW", "60-NQ/TW");
    }

    @Test
    void theProvincesReportIsAFormWithBlanks() {
        Metadata metadata = seed("001").metadata();
        assertThat(seed("001").kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(metadata.type()).isEqualTo("báo cáo");
        assertThat(metadata.number()).isNull();
        assertThat(metadata.date()).isNull();
        assertThat(metadata.issuingBody()).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(metadata.subject()).startsWith("Tổng kết thực hiện").endsWith("hoạt động hiệu lực, hiệu quả");
        assertThat(metadata.signatory()).isNull();
        assertThat(metadata.recipients()).isEmpty();
        assertThat(metadata.deadlines()).isEmpty();
        assertThat(numbers(metadata)).containsOnly("18-NQ/TW");
    }

    @Test
    void theCommunesReportIsAFormWithBlanks() {
        Metadata metadata = seed("002").metadata();
        assertThat(seed("002").kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(metadata.type()).isEqualTo("báo cáo");
        assertThat(metadata.number()).isNull();
        assertThat(metadata.date()).isNull();
        assertThat(metadata.issuingBody()).isEqualTo("Đảng ủy xã");
        assertThat(metadata.subject()).startsWith("Sơ kết 05 năm").endsWith("khóa XII");
        assertThat(metadata.signatory()).isNull();
        assertThat(metadata.recipients()).isEmpty();
        assertThat(metadata.deadlines()).isEmpty();
        assertThat(numbers(metadata)).contains("18-NQ/TW");
    }

    @Test
    void theFirstPlanIsReadFromOpeningAndSignature() {
        Extraction plan = seed("003");
        Metadata metadata = plan.metadata();
        assertThat(plan.kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(metadata.type()).isEqualTo("kế hoạch");
        assertThat(metadata.number()).isNull();
        assertThat(metadata.issuingBody()).isEqualTo("Ban Thường vụ Tỉnh ủy An Giang");
        assertThat(metadata.place()).isEqualTo("An Giang");
        assertThat(metadata.date()).isNull();
        assertThat(metadata.partialDate()).isEqualTo("2026");
        assertThat(metadata.subject()).startsWith("sơ kết 01 năm").endsWith("2 cấp");
        assertThat(metadata.signatory())
                .isEqualTo(new Signatory("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Nguyễn Thanh Nhân"));
        assertThat(numbers(metadata)).contains("08-CV/BCĐ", "1298-CV/BTCTU");
        assertThat(plan.findings()).extracting(Finding::code).contains("document.several-in-one-file", "date.partial");
        assertThat(metadata.secrecy()).isEqualTo(Secrecy.NONE);
        assertThat(metadata.urgency()).isEqualTo(Urgency.NONE);
    }

    @Test
    void theFirstPlansRecipientsAndDeadlines() {
        Metadata metadata = seed("003").metadata();
        assertThat(metadata.recipients()).hasSize(9);
        assertThat(metadata.recipients().get(0).direction()).isEqualTo(Direction.UPWARD);
        assertThat(metadata.recipients().get(2).text()).endsWith("Phó Vụ trưởng Vụ địa phương III - Ban Tổ chức TW");
        assertThat(metadata.recipients()).extracting(RecipientLine::archive).endsWith(false, true);
        assertThat(metadata.deadlines())
                .extracting(Deadline::date)
                .containsExactly(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 5, 27));
    }

    @Test
    void theSecondPlanIsReadThroughItsBrokenLines() {
        Metadata metadata = seed("004").metadata();
        assertThat(seed("004").kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(metadata.type()).isEqualTo("kế hoạch");
        assertThat(metadata.number()).isNull();
        assertThat(metadata.date()).isNull();
        assertThat(metadata.issuingBody()).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(metadata.subject())
                .startsWith("thực hiện Kết luận số 50-KL/TW")
                .endsWith("hoạt động hiệu lực, hiệu quả");
        assertThat(metadata.signatory()).isEqualTo(new Signatory("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Đình Văn"));
        assertThat(metadata.recipients()).hasSize(8);
        assertThat(metadata.recipients().get(3).text()).endsWith("đảng đoàn, BTV Tỉnh đoàn");
        assertThat(numbers(metadata))
                .contains("50-KL/TW", "18-NQ/TW", "27-NQ/TW", "28-NQ/TW", "48-KH/TU", "65-KH/TU", "48-KL/TW");
    }

    @Test
    void theSecondPlansDeadlinesNameTheirUnits() {
        assertThat(seed("004").metadata().deadlines())
                .filteredOn(deadline -> deadline.date() != null)
                .extracting(Deadline::date, deadline -> deadline.units().get(0))
                .containsExactly(
                        tuple(LocalDate.of(2024, 3, 31), "Ban Tổ chức Tỉnh ủy"),
                        tuple(LocalDate.of(2024, 12, 31), "Ban cán sự đảng UBND tỉnh"),
                        tuple(LocalDate.of(2023, 6, 30), "Các ban Tỉnh ủy"));
        assertThat(seed("004").metadata().deadlines())
                .flatExtracting(Deadline::units)
                .contains("Lâm Hà", "Đạ Huoai", "Đạ Tẻh", "Sở Nội vụ");
    }

    private static List<String> numbers(Metadata metadata) {
        List<String> numbers = new ArrayList<>();
        metadata.citations().stream()
                .map(Citation::number)
                .filter(number -> number != null)
                .forEach(numbers::add);
        return numbers;
    }
}
