package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.extraction.text.SampleFiles;

class ConformanceTest {

    @TempDir
    private Path folder;

    @Test
    void everyHeadingOfTheOutlineHasItsStates() {
        Map<String, Set<HeadingState>> states =
                binhKhe().headings().stream().collect(Collectors.toMap(HeadingCheck::path, HeadingCheck::states));
        assertThat(states)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("I", Set.of(HeadingState.PRESENT)),
                        Map.entry("II", Set.of(HeadingState.PRESENT)),
                        Map.entry("II.1", Set.of(HeadingState.RENAMED, HeadingState.NO_FIGURES)),
                        Map.entry("II.2", Set.of(HeadingState.OUT_OF_ORDER)),
                        Map.entry("III", Set.of(HeadingState.PRESENT)),
                        Map.entry("III.1", Set.of(HeadingState.PRESENT)),
                        Map.entry("III.1.1", Set.of(HeadingState.PRESENT)),
                        Map.entry("III.1.2", Set.of(HeadingState.EMPTY)),
                        Map.entry("III.2", Set.of(HeadingState.PRESENT)),
                        Map.entry("III.2.a", Set.of(HeadingState.PRESENT)),
                        Map.entry("III.2.b", Set.of(HeadingState.MISSING)),
                        Map.entry("III.3", Set.of(HeadingState.MISSING)),
                        Map.entry("IV", Set.of(HeadingState.MISSING)),
                        Map.entry("IV.1", Set.of(HeadingState.MISSING)),
                        Map.entry("IV.2", Set.of(HeadingState.MISSING))));
    }

    @Test
    void findingsComeInTheOrderOfTheReport() {
        assertThat(binhKhe().findings())
                .extracting(OutlineFinding::code)
                .containsExactly(
                        "conformance.out-of-order",
                        "conformance.renamed",
                        "conformance.no-figures",
                        "conformance.empty",
                        "conformance.annex-missing",
                        "conformance.annex-missing",
                        "conformance.missing",
                        "conformance.missing-optional",
                        "conformance.missing-with-parts",
                        "conformance.extra");
    }

    @Test
    void aHeadingTheOutlineDoesNotHaveIsExtra() {
        assertThat(binhKhe().extra()).extracting(Heading::title).containsExactly("Xây dựng nông thôn mới");
    }

    @Test
    void aFormIsAttachedWhenItIsFilledInBehindTheReportOrHandedInBesideIt() {
        assertThat(binhKhe("02b").annexes())
                .extracting(annex -> annex.asked().code() + " " + annex.attached())
                .containsExactly("1B true", "2B true", "3B false");
        assertThat(binhKhe().annexes())
                .extracting(annex -> annex.asked().code() + " " + annex.attached())
                .containsExactly("1B true", "2B false", "3B false");
    }

    @Test
    void accentsTonesCapitalsAndShortFormsDoNotMakeAnotherTitle() {
        Outline outline = Papers.outline(folder, "I. Hoạt động của Ủy ban nhân dân xã", "II. Hòa giải ở cơ sở")
                .outline();
        String decomposed = Normalizer.normalize("II. HOÀ GIẢI Ở CƠ SỞ", Normalizer.Form.NFD);
        Conformance conformance = check(outline, "I. Hoạt động của UBND xã", "Có 5 việc.", decomposed, "Có 6 vụ.");
        assertThat(conformance.count(HeadingState.PRESENT)).isEqualTo(2);
    }

    @Test
    void aTitleCutShortIsTheSameTitle() {
        Outline outline = Papers.outline(
                        folder, "1. Công tác thông tin, tuyên truyền, định hướng dư luận về mô hình tổ chức mới")
                .outline();
        assertThat(check(outline, "1. Công tác thông tin, tuyên truyền", "Đã làm.")
                        .count(HeadingState.PRESENT))
                .isEqualTo(1);
    }

    @Test
    void whatStandsUnderAnotherHeadingIsOutOfOrder() {
        Outline outline = Papers.outline(folder, "I. TÌNH HÌNH", "1. Dân cư", "II. KẾT QUẢ", "1. Thu ngân sách")
                .outline();
        Conformance conformance =
                check(outline, "I. TÌNH HÌNH", "1. Dân cư", "Đông.", "2. Thu ngân sách", "Đủ.", "II. KẾT QUẢ", "Tốt.");
        HeadingCheck income = conformance.headings().get(3);
        assertThat(income.path()).isEqualTo("II.1");
        assertThat(income.states()).containsExactly(HeadingState.OUT_OF_ORDER);
    }

    @Test
    void headingsThatShareMostWordsAreToldApartByTheRest() {
        Outline outline = Papers.outline(
                        folder,
                        "1. Kiến nghị, đề xuất với Chính phủ",
                        "2. Kiến nghị, đề xuất với Quốc hội",
                        "3. Kiến nghị, đề xuất với Bộ Nội vụ")
                .outline();
        Conformance conformance = check(
                outline,
                "1. Kiến nghị, đề xuất với Quốc hội",
                "Sửa luật.",
                "2. Kiến nghị, đề xuất với Bộ Nội vụ",
                "Thêm biên chế.");
        assertThat(conformance.headings().get(0).states()).containsExactly(HeadingState.MISSING);
        assertThat(conformance.headings().get(1).found().label()).isEqualTo("1");
        assertThat(conformance.headings().get(2).found().label()).isEqualTo("2");
    }

    @Test
    void daysAndDocumentNumbersAreNoFigures() {
        Outline outline =
                Papers.outline(folder, "1. Hội nghị", "Nêu số lượng hội nghị.").outline();
        Conformance conformance =
                check(outline, "1. Hội nghị", "Theo Kế hoạch số 41-KH/TU ngày 04/5/2026, năm 2026 đã họp nhiều lần.");
        assertThat(conformance.headings().get(0).states()).containsExactly(HeadingState.NO_FIGURES);
        assertThat(check(outline, "1. Hội nghị", "Đã họp 12 lần.")
                        .headings()
                        .get(0)
                        .states())
                .containsExactly(HeadingState.PRESENT);
    }

    @Test
    void instructionsLeftStandingAreNoText() {
        Outline outline = Papers.outline(folder, "1. Hội nghị", "Nêu cách tổ chức và kết quả từng hội nghị.")
                .outline();
        assertThat(check(outline, "1. Hội nghị", "Nêu cách tổ chức và kết quả từng hội nghị.", "…………")
                        .headings()
                        .get(0)
                        .states())
                .containsExactly(HeadingState.EMPTY);
    }

    @Test
    void partsOfAHeadingTheOutlineLeavesWholeAreFree() {
        Outline outline = Papers.outline(folder, "I. TÌNH HÌNH", "II. KẾT QUẢ").outline();
        assertThat(check(outline, "I. TÌNH HÌNH", "1. Dân cư", "Đông.", "2. Kinh tế", "Khá.", "II. KẾT QUẢ", "Tốt.")
                        .findings())
                .isEmpty();
    }

    @Test
    void aReportThatCannotBeReadIsAFinding() {
        Path torn = Papers.write(folder.resolve("x.docx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        Conformance conformance = Papers.outlines().conformance(Papers.yearOutline(folder), torn, "x.docx", Set.of());
        assertThat(conformance.isComplete()).isFalse();
        assertThat(conformance.findings()).extracting(OutlineFinding::code).containsExactly("file.damaged");
    }

    private Conformance binhKhe(String... attached) {
        Path report = Papers.docx(folder, Papers.sample("bao-cao-binh-khe.txt").toArray(String[]::new));
        return Papers.outlines().conformance(Papers.yearOutline(folder), report, "bao-cao.docx", Set.of(attached));
    }

    private Conformance check(Outline outline, String... report) {
        Path file = SampleFiles.txt(folder.resolve("bao-cao.txt"), List.of(report));
        return Papers.outlines().conformance(outline, file, "bao-cao.txt", Set.of());
    }
}
