package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aFileKeepsItsNameAndGetsAMark() {
        assertThat(FileNames.of("Báo cáo quý II.docx", "3f2a91c0-1111")).isEqualTo("Báo cáo quý II - 3f2a91c0.docx");
    }

    @Test
    void whatAlfrescoForbidsIsReplaced() {
        assertThat(FileNames.of("17-KH/TU: a*b?.pdf", "1")).isEqualTo("17-KH_TU_ a_b_ - 1.pdf");
        assertThat(FileNames.clean(" ... ")).isEqualTo("_");
        assertThat(FileNames.clean("báo cáo. .")).isEqualTo("báo cáo");
    }

    @Test
    void aNameIsNeverTooLong() {
        assertThat(FileNames.of("x".repeat(500) + ".docx", "3f2a91c0-1111")).hasSizeLessThan(255);
    }

    @Test
    void keysDifferWhenTheirTextsDo() {
        assertThat(FileNames.key("TU.KH")).isNotEqualTo(FileNames.key("TU_KH"));
        assertThat(FileNames.key("o'brien")).doesNotContain("'");
        assertThat(FileNames.key("a/b")).isNotEqualTo(FileNames.key("a_b"));
    }
}
