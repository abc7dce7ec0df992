package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.extraction.text.SampleFiles;

class OutlineReadingTest {

    @TempDir
    private Path folder;

    @Test
    void theHeadingsOfAnOutlineBecomeATree() {
        assertThat(printed(Papers.yearOutline(folder)))
                .containsExactly(
                        "A YÊU CẦU CHUNG",
                        ". 1 Báo cáo ngắn gọn, trung thực, không quá 12 trang",
                        ". 2 Số liệu lấy từ ngày 01/7/2025 đến ngày 31/5/2026",
                        "B NỘI DUNG BÁO CÁO",
                        ". I ĐẶC ĐIỂM, TÌNH HÌNH",
                        ". II CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
                        ". . 1 Công tác tuyên truyền, quán triệt",
                        ". . . - Số cuộc hội nghị, số lượt người dự",
                        ". . . - Cách tuyên truyền ở thôn, tổ dân phố",
                        ". . 2 Công tác kiểm tra, giám sát",
                        ". III KẾT QUẢ THỰC HIỆN",
                        ". . 1 Tổ chức bộ máy và cán bộ",
                        ". . . 1.1 Số phòng, số người có mặt so với biên chế",
                        ". . . 1.2 Vị trí còn thiếu và cách xử lý",
                        ". . 2 Giải quyết thủ tục hành chính",
                        ". . . a Tiếp nhận và trả hồ sơ",
                        ". . . b Hồ sơ quá hạn và nguyên nhân",
                        ". . 3 Cách làm hay (nếu có)",
                        ". IV KIẾN NGHỊ, ĐỀ XUẤT",
                        ". . 1 Kiến nghị với Trung ương",
                        ". . 2 Kiến nghị với tỉnh");
    }

    @Test
    void titleSubjectAndParentAreReadAboveTheHeadings() {
        Outline outline = Papers.yearOutline(folder);
        assertThat(outline.title()).isEqualTo("ĐỀ CƯƠNG BÁO CÁO");
        assertThat(outline.subject()).isEqualTo("kết quả một năm hoạt động của chính quyền cấp xã");
        assertThat(outline.issuedWith())
                .isEqualTo("Kèm theo Kế hoạch số 41-KH/TU, ngày 04/5/2026 của Ban Thường vụ Tỉnh ủy Nam Sơn");
    }

    @Test
    void adviceAndTheWrapperAreNotExpectedOfAReport() {
        List<String> unexpected = Papers.yearOutline(folder)
                .all()
                .filter(heading -> heading.kind().isCounted() && !heading.expected())
                .map(Heading::label)
                .toList();
        assertThat(unexpected).containsExactly("A", "1", "2", "B");
    }

    @Test
    void annexPointersAreFoundOneByOneInAList() {
        assertThat(Papers.yearOutline(folder).annexes())
                .extracting(AnnexPointer::code)
                .containsExactly("1B", "2B", "3B");
    }

    @Test
    void aRangeOfFormsNamesThoseBetween() {
        Outline outline = Papers.outline(folder, "I. KẾT QUẢ", "(Phụ lục số 3B đến 6B kèm theo)", "II. KIẾN NGHỊ")
                .outline();
        assertThat(outline.annexes()).extracting(AnnexPointer::code).containsExactly("3B", "4B", "5B", "6B");
    }

    @Test
    void formsBehindTheOutlineAreKnownWithTheirTitles() {
        assertThat(Papers.yearOutline(folder).forms())
                .extracting(form -> form.code() + " " + form.title())
                .containsExactly(
                        "1B KẾT QUẢ TUYÊN TRUYỀN VÀ KIỂM TRA", "2B HỒ SƠ THỦ TỤC HÀNH CHÍNH", "3B HỒ SƠ QUÁ HẠN");
    }

    @Test
    void aHeadingKnowsWhetherFiguresAreAskedFor() {
        List<String> withFigures = Papers.yearOutline(folder)
                .all()
                .filter(heading -> heading.expected() && heading.figures())
                .map(heading -> heading.place().path())
                .toList();
        assertThat(withFigures).containsExactly("B.II.1", "B.III.1.1");
    }

    @Test
    void anOutlineWithoutFaultHasNoFindings() {
        assertThat(Papers.outline(folder, Papers.sample("de-cuong-mot-nam.txt").toArray(String[]::new))
                        .findings())
                .isEmpty();
    }

    @Test
    void theFaultsOfAnOutlineAreNamedWithTheirPlaces() {
        OutlineReading reading =
                Papers.outline(folder, Papers.sample("de-cuong-co-loi.txt").toArray(String[]::new));
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.place().path() + " "
                        + finding.arguments().get(0))
                .containsExactlyInAnyOrder(
                        "outline.gap IV III",
                        "outline.gap I.3 2",
                        "outline.duplicate-label II.1 1",
                        "outline.duplicate-title II.2 Chỉ đạo, điều hành",
                        "outline.gap II.2.c b",
                        "outline.dead-pointer IV 5",
                        "outline.unused-form  3");
    }

    @Test
    void aFindingSaysWhatIsWrongAndWhatToDoInBothLanguages() {
        OutlineFinding gap =
                Papers.outline(folder, "I. MỘT", "III. BA").findings().get(0);
        assertThat(gap.text(Locale.ROOT)).isEqualTo("Thiếu mục II trước mục III “BA”");
        assertThat(gap.remedy(Locale.ROOT)).isEqualTo("Hãy bổ sung mục còn thiếu hoặc đánh số lại.");
        assertThat(gap.placeText(Locale.ROOT)).isEqualTo("mục III, dòng 2");
        assertThat(gap.text(Locale.ENGLISH)).isEqualTo("Heading II is missing before III “BA”");
        assertThat(gap.placeText(Locale.ENGLISH)).isEqualTo("heading III, line 2");
    }

    @Test
    void aPointerIsDeadOnlyWhereFormsAreKnown() {
        Path file = SampleFiles.txt(folder.resolve("x.txt"), List.of("I. MỘT", "(Biểu 7 kèm theo)"));
        assertThat(Papers.outlines().read(file, "x.txt", Set.of()).findings()).isEmpty();
        assertThat(Papers.outlines().read(file, "x.txt", Set.of("07")).findings())
                .isEmpty();
        assertThat(Papers.outlines().read(file, "x.txt", Set.of("8")).findings())
                .extracting(OutlineFinding::code)
                .containsExactly("outline.dead-pointer", "outline.unused-form");
    }

    @Test
    void partsChaptersSectionsAndArticlesNestInThatOrder() {
        Outline outline = Papers.outline(
                        folder,
                        "Phần thứ nhất",
                        "TÌNH HÌNH",
                        "Chương I",
                        "BỘ MÁY",
                        "Mục 1. Cấp tỉnh",
                        "Điều 1. Các sở",
                        "1. Sở Nội vụ",
                        "a) Phòng Tổ chức",
                        "Điều 2. Các ban",
                        "PHẦN II. NHIỆM VỤ")
                .outline();
        assertThat(printed(outline))
                .containsExactly(
                        "Phần I TÌNH HÌNH",
                        ". Chương I BỘ MÁY",
                        ". . Mục 1 Cấp tỉnh",
                        ". . . Điều 1 Các sở",
                        ". . . . 1 Sở Nội vụ",
                        ". . . . . a Phòng Tổ chức",
                        ". . . Điều 2 Các ban",
                        "Phần II NHIỆM VỤ");
    }

    @Test
    void lettersInCapitalsAreRomanNumbersOnlyWhereTheyCount() {
        Outline outline = Papers.outline(folder, "A. MỘT", "B. HAI", "C. BA", "I. Bốn", "II. Năm", "D. SÁU")
                .outline();
        assertThat(outline.headings())
                .extracting(heading -> heading.kind() + " " + heading.label())
                .containsExactly("CAPITAL A", "CAPITAL B", "CAPITAL C", "CAPITAL D");
    }

    @Test
    void pointsMayBeCountedWithOrWithoutTheLetterĐ() {
        assertThat(Papers.outline(folder, "1. Một", "a) Nhà", "b) Đất", "c) Xe", "d) Máy", "đ) Bàn", "e) Ghế")
                        .findings())
                .isEmpty();
        assertThat(Papers.outline(folder, "1. Một", "a) Nhà", "b) Đất", "c) Xe", "d) Máy", "e) Ghế")
                        .findings())
                .isEmpty();
    }

    @Test
    void datesAndAmountsAreNoHeadings() {
        Outline outline = Papers.outline(
                        folder,
                        "I. MỘT",
                        "01/7/2025 là ngày bắt đầu.",
                        "24.5 triệu đồng đã chi.",
                        "5 - 7 người mỗi xã.",
                        "95,3% hộ dân đồng tình.")
                .outline();
        assertThat(printed(outline)).containsExactly("I MỘT");
    }

    @Test
    void aFileWithoutHeadingsIsAFinding() {
        assertThat(Papers.outline(folder, "Kính gửi các đồng chí.").findings())
                .extracting(OutlineFinding::code)
                .containsExactly("outline.no-headings");
    }

    @Test
    void aDocxIsReadByItsParagraphs() {
        Path file = Papers.docx(folder, Papers.sample("de-cuong-mot-nam.txt").toArray(String[]::new));
        Outline outline =
                Papers.outlines().read(file, "de-cuong.docx", Set.of()).outline();
        assertThat(printed(outline)).isEqualTo(printed(Papers.yearOutline(folder)));
        assertThat(outline.headings().get(0).place().paragraph()).isEqualTo(4);
    }

    @Test
    void aDocIsReadByItsParagraphs() {
        Path file = Path.of("../samples/outlines/de-cuong-mot-nam.doc");

        OutlineReading reading = Papers.outlines().read(file, "de-cuong.doc", Set.of());

        assertThat(reading.findings()).isEmpty();
        assertThat(printed(reading.outline())).isEqualTo(printed(Papers.yearOutline(folder)));
    }

    @Test
    void headingsOfAPaperThatIsOneTableAreRead() {
        Path file = Papers.table(
                folder, List.of(List.of("ĐỀ CƯƠNG BÁO CÁO"), List.of("I. MỘT"), List.of("1. Hai"), List.of("II. BA")));

        assertThat(printed(Papers.outlines().read(file, "khung.docx", Set.of()).outline()))
                .containsExactly("I MỘT", ". 1 Hai", "II BA");
    }

    @Test
    void aHeadingInOneColumnAndItsAdviceInTheNextAreToldApart() {
        Path file = Papers.table(
                folder, List.of(List.of("I. KẾT QUẢ", "Nêu ngắn gọn, có số liệu"), List.of("II. KIẾN NGHỊ", "Nếu có")));

        assertThat(printed(
                        Papers.outlines().read(file, "hai-cot.docx", Set.of()).outline()))
                .containsExactly("I KẾT QUẢ", "II KIẾN NGHỊ");
    }

    @Test
    void rowsOfATableBelowAHeadingAreNoHeadings() {
        Path file = Papers.docxWithTable(
                folder,
                List.of("I. KẾT QUẢ", "II. KIẾN NGHỊ"),
                List.of(List.of("I. Tổng số", "12"), List.of("1. Hội nghị", "7")));

        assertThat(printed(Papers.outlines().read(file, "bang.docx", Set.of()).outline()))
                .containsExactly("I KẾT QUẢ", "II KIẾN NGHỊ");
    }

    @Test
    void aPdfIsReadToo() {
        Path file = SampleFiles.pdf(folder.resolve("x.pdf"), List.of("I. MOT", "1. Hai", "2. Ba", "II. BON"));
        assertThat(printed(Papers.outlines().read(file, "x.pdf", Set.of()).outline()))
                .containsExactly("I MOT", ". 1 Hai", ". 2 Ba", "II BON");
    }

    static List<String> printed(Outline outline) {
        return outline.headings().stream()
                .flatMap(heading -> printed(heading, "").stream())
                .toList();
    }

    private static List<String> printed(Heading heading, String indent) {
        List<String> lines = new java.util.ArrayList<>(List.of(indent + heading.label() + " " + heading.title()));
        heading.children().forEach(child -> lines.addAll(printed(child, indent + ". ")));
        return lines;
    }
}
