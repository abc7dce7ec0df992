package vn.eoffice.reports.importer.cmis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeNamesTest {

    @Test
    void accentsStay() {
        assertThat(SafeNames.file("Báo cáo Đảng ủy.docx", "")).isEqualTo("Báo cáo Đảng ủy.docx");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(SafeNames.file("ba\u0301o ca\u0301o.txt", "")).isEqualTo("báo cáo.txt");
    }

    @Test
    void whatAlfrescoRefusesBecomesAnUnderscore() {
        assertThat(SafeNames.file("a\"b*c\\d<e>f?g:h|i\u0007j.txt", "")).isEqualTo("a_b_c_d_e_f_g_h_i_j.txt");
    }

    @Test
    void lettersThatNobodySeesAreDropped() {
        assertThat(SafeNames.file("a\u200bb\u202efdp.txt", "")).isEqualTo("abfdp.txt");
    }

    @Test
    void aNameDoesNotEndWithADotOrABlank() {
        assertThat(SafeNames.file("báo cáo. . .", "")).isEqualTo("báo cáo");
        assertThat(SafeNames.folder("Sở Nội vụ. ", "?")).isEqualTo("Sở Nội vụ");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(SafeNames.file("x".repeat(500) + ".docx", "")).isEqualTo("x".repeat(200) + ".docx");
    }

    @Test
    void aMarkStandsBeforeTheExtension() {
        assertThat(SafeNames.file("a.docx", "1f2e3d4c")).isEqualTo("a (1f2e3d4c).docx");
    }

    @Test
    void aNameOfNothingButDotsIsStillAName() {
        assertThat(SafeNames.file("...", "")).isEqualTo("_");
        assertThat(SafeNames.folder("..", "Chưa rõ")).isEqualTo("Chưa rõ");
    }
}
