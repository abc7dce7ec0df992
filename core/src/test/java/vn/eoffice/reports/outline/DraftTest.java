package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void aDraftHasEveryHeadingOfItsOutlineAndNothingBelow(LayoutProfile profile) {
        Outline outline = Papers.yearOutline(folder);
        Path draft = Papers.draft(folder, outline, Papers.request(profile));
        Conformance conformance = Papers.outlines().conformance(outline, draft, "du-thao.docx", Set.of());
        assertThat(conformance.count(HeadingState.MISSING)).isZero();
        assertThat(conformance.count(HeadingState.OUT_OF_ORDER)).isZero();
        assertThat(conformance.count(HeadingState.RENAMED)).isZero();
        assertThat(conformance.extra()).isEmpty();
        assertThat(conformance.count(HeadingState.EMPTY)).isEqualTo(10);
        assertThat(conformance.annexes()).noneMatch(AnnexCheck::attached);
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void aDraftKeepsTheRulesOfItsSide(LayoutProfile profile) {
        Path draft = Papers.draft(folder, Papers.yearOutline(folder), Papers.request(profile));
        assertThat(Papers.outlines().layout(draft, profile).findings()).isEmpty();
    }

    @Test
    void thePartyWritesItsNumberWithoutColonAndLeavesItBlank() {
        List<String> lines = lines(Papers.request(LayoutProfile.PARTY_2018));
        assertThat(lines).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "*", "Số -BC/BTCTU", "Nam Sơn, ngày tháng năm", "-----");
        assertThat(lines).contains("I- ĐẶC ĐIỂM, TÌNH HÌNH", "- Thường trực Tỉnh ủy (b/c),", "- Lưu Văn phòng.");
    }

    @Test
    void theStateWritesItWithColonAndHasItsMotto() {
        List<String> lines = lines(Papers.request(LayoutProfile.STATE));
        assertThat(lines).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: /BC-SNV");
        assertThat(lines).contains("I. ĐẶC ĐIỂM, TÌNH HÌNH", "- Thường trực Tỉnh ủy (b/c);", "- Lưu: VT.");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveAZeroInFront() {
        DraftRequest blank = DraftRequest.blank(LayoutProfile.STATE);
        DraftRequest dated = new DraftRequest(
                blank.profile(),
                null,
                "Sở Nội vụ",
                "BC-SNV",
                "Nam Sơn",
                LocalDate.of(2026, 2, 5),
                null,
                "X",
                null,
                null,
                List.of(),
                false);
        assertThat(lines(dated)).contains("Nam Sơn, ngày 05 tháng 02 năm 2026");
    }

    @Test
    void eachFormHasAPageOfItsOwn() {
        assertThat(lines(Papers.request(LayoutProfile.STATE)))
                .contains(
                        "Biểu 1B",
                        "KẾT QUẢ TUYÊN TRUYỀN VÀ KIỂM TRA",
                        "[Đưa biểu 3B đã điền vào đây]",
                        "(Kèm theo Báo cáo số /BC-SNV, ngày tháng năm)");
    }

    @Test
    void theRulesOfThePartyChangeOnThe27thOfMay2026() {
        assertThat(LayoutProfile.of(true, LocalDate.of(2026, 5, 26))).isEqualTo(LayoutProfile.PARTY_2018);
        assertThat(LayoutProfile.of(true, LocalDate.of(2026, 5, 27))).isEqualTo(LayoutProfile.PARTY_2026);
        assertThat(LayoutProfile.of(false, LocalDate.of(2026, 5, 27))).isEqualTo(LayoutProfile.STATE);
    }

    @Test
    void theSameDraftIsWrittenByteByByteAlike() throws Exception {
        Outline outline = Papers.yearOutline(folder);
        byte[] once = Files.readAllBytes(Papers.draft(folder, outline, Papers.request(LayoutProfile.STATE)));
        byte[] again = Files.readAllBytes(Papers.draft(folder, outline, Papers.request(LayoutProfile.STATE)));
        assertThat(once).isEqualTo(again);
    }

    @Test
    void theConsolidatedReportNamesTheSourceOfEverySection() {
        Outline outline = Papers.outline(folder, "I. TÌNH HÌNH", "II. KẾT QUẢ").outline();
        UnitReport first =
                unit(outline, "Xã Bình Khê", "87-BC/ĐU", "I. TÌNH HÌNH", "Xã có 14 thôn.", "II. KẾT QUẢ", "……");
        UnitReport second = unit(outline, "Xã Phú Lạc", null, "I. TÌNH HÌNH", "Xã có 9 thôn.", "- Một thôn ở xa.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.outlines()
                .consolidate(
                        outline,
                        List.of(first, second),
                        new AbsentReports(List.of("Xã An Lão"), List.of("Xã A", "Xã B"), List.of("Xã C")),
                        DraftRequest.blank(LayoutProfile.PARTY_2018),
                        out);
        List<String> lines = lines(Papers.write(folder.resolve("tong-hop.docx"), out.toByteArray()));
        assertThat(lines)
                .containsSubsequence(
                        "I- TÌNH HÌNH",
                        "Xã Bình Khê (Báo cáo số 87-BC/ĐU, ngày 20/5/2026): Xã có 14 thôn.",
                        "Xã Phú Lạc (báo cáo chưa có số, ngày 20/5/2026): Xã có 9 thôn.",
                        "- Một thôn ở xa",
                        "II- KẾT QUẢ",
                        "Chưa có nội dung: Xã Bình Khê; Xã Phú Lạc.",
                        "Các đơn vị báo cáo không phát sinh (1): Xã An Lão.",
                        "Các đơn vị chưa có báo cáo (2): Xã A; Xã B.",
                        "Các đơn vị có báo cáo mà người tổng hợp không được đọc (1): Xã C.");
    }

    private UnitReport unit(Outline outline, String name, String number, String... lines) {
        Conformance conformance =
                Papers.outlines().conformance(outline, Papers.docx(folder, lines), "x.docx", Set.of());
        return new UnitReport(name, number, LocalDate.of(2026, 5, 20), conformance);
    }

    private List<String> lines(DraftRequest request) {
        return lines(Papers.draft(folder, Papers.yearOutline(folder), request));
    }

    private static List<String> lines(Path docx) {
        return new LineReader(null, Papers.LIMITS)
                .read(docx, "x.docx").lines().stream().map(SourceLine::text).toList();
    }
}
