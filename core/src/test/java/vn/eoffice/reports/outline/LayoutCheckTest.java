package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.extraction.text.SampleFiles;

class LayoutCheckTest {

    @TempDir
    private Path folder;

    @Test
    void aNarrowMarginIsNamedWithTheRuleAndItsArticle() {
        LayoutFinding finding = only(state(xml -> xml.replace("w:left=\"1701\"", "w:left=\"1134\"")));
        assertThat(finding.code()).isEqualTo("layout.margin-left");
        assertThat(finding.text(Locale.ROOT)).isEqualTo("Lề trái 20 mm, phải là 30–35 mm");
        assertThat(finding.text(Locale.ENGLISH)).isEqualTo("Left margin 20 mm, required 30–35 mm");
        assertThat(finding.sourceText(Locale.ROOT)).isEqualTo("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.3");
    }

    @Test
    void aPaperOnLetterSizeIsNotA4() {
        LayoutFinding finding =
                only(state(xml -> xml.replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"")));
        assertThat(finding.text(Locale.ROOT)).isEqualTo("Khổ giấy 215,9 × 279,4 mm, phải là A4 (210 × 297 mm)");
    }

    @Test
    void anotherFontIsFoundThroughTheStyles() {
        Path draft = Papers.draft(folder, outline(), Papers.request(LayoutProfile.STATE));
        Path changed = Papers.change(
                draft, "word/styles.xml", xml -> xml.replace("w:ascii=\"Times New Roman\"", "w:ascii=\"Arial\""));
        List<LayoutFinding> findings = Papers.outlines().layout(changed, null).findings();
        assertThat(findings)
                .allMatch(finding -> finding.code().equals("layout.font"))
                .hasSizeBetween(1, 5);
        assertThat(findings.get(0).found()).isEqualTo("Arial");
    }

    @Test
    void dashesUnderTheSubjectAreThePartysAndNotTheStates() {
        Path party = Papers.draft(folder, outline(), Papers.request(LayoutProfile.PARTY_2018));
        LayoutReport report = Papers.outlines().layout(party, LayoutProfile.STATE);
        LayoutFinding rule = report.findings().stream()
                .filter(finding -> finding.code().equals("layout.abstract-rule"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.text(Locale.ROOT)).isEqualTo("Dưới trích yếu: năm gạch ngắn (-----), phải là đường kẻ liền");
    }

    @Test
    void recipientsEndWithTheMarkOfTheirSide() {
        LayoutFinding finding = only(state(xml -> xml.replace("(b/c);", "(b/c),")));
        assertThat(finding.text(Locale.ROOT))
                .isEqualTo("Nơi nhận “- Thường trực Tỉnh ủy (b/c),”: cuối dòng là “,”, phải là “;”");
    }

    @Test
    void thePartyHasNoColonBehindSo() {
        Path draft = Papers.draft(folder, outline(), Papers.request(LayoutProfile.PARTY_2018));
        Path changed = Papers.change(draft, "word/document.xml", xml -> xml.replace(">Số  ", ">Số:  "));
        LayoutFinding finding = only(Papers.outlines().layout(changed, LayoutProfile.PARTY_2018));
        assertThat(finding.code()).isEqualTo("layout.number-form");
    }

    @Test
    void theStarBelowThePartysIssuerIsMissed() {
        Path draft = Papers.draft(folder, outline(), Papers.request(LayoutProfile.PARTY_2018));
        Path changed = Papers.change(draft, "word/document.xml", xml -> xml.replace(">*</w:t>", "></w:t>"));
        assertThat(only(Papers.outlines().layout(changed, LayoutProfile.PARTY_2018))
                        .code())
                .isEqualTo("layout.star-missing");
    }

    @Test
    void smallLettersInTheTextAreNamedWithTheirPlace() {
        LayoutFinding finding = only(state(xml -> xml.replace(
                "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">Thực hiện",
                "<w:sz w:val=\"24\"/><w:szCs w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">Thực hiện")));
        assertThat(finding.code()).isEqualTo("layout.body-size");
        assertThat(finding.found()).isEqualTo("12");
        assertThat(finding.required()).isEqualTo("13–14");
        assertThat(finding.place().paragraph()).isPositive();
    }

    @Test
    void sideAndDayAreReadFromThePaperItself() {
        Path party = Papers.draft(folder, outline(), Papers.request(LayoutProfile.PARTY_2026));
        assertThat(Papers.outlines().layout(party, null).profile()).isEqualTo(LayoutProfile.PARTY_2026);
        Path old = Papers.change(
                party, "word/document.xml", xml -> xml.replace("ngày      tháng      năm", "ngày 26 tháng 5 năm 2026"));
        assertThat(Papers.outlines().layout(old, null).profile()).isEqualTo(LayoutProfile.PARTY_2018);
    }

    @Test
    void aPaperWithoutAnythingIsToldWhatItLacks() {
        Path bare = SampleFiles.docx(folder.resolve("bare.docx"), List.of("Xin chào."));
        assertThat(Papers.outlines().layout(bare, LayoutProfile.STATE).findings())
                .extracting(LayoutFinding::code)
                .contains(
                        "layout.header-missing",
                        "layout.number-missing",
                        "layout.date-missing",
                        "layout.type-missing",
                        "layout.recipients-missing");
    }

    private Outline outline() {
        return Papers.yearOutline(folder);
    }

    private LayoutReport state(UnaryOperator<String> change) {
        Path draft = Papers.draft(folder, outline(), Papers.request(LayoutProfile.STATE));
        return Papers.outlines().layout(Papers.change(draft, "word/document.xml", change), null);
    }

    private static LayoutFinding only(LayoutReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }
}
