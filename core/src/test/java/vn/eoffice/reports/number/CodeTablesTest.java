package vn.eoffice.reports.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.document.DocumentKind;

class CodeTablesTest {

    private final CodeTables tables = CodeTables.standard();

    @ParameterizedTest
    @CsvSource({
        "KH, PARTY, kế hoạch",
        "TT, PARTY, thông tri",
        "TT, STATE, thông tư",
        "QĐ, STATE, quyết định",
        "QD, STATE, quyết định",
        "ttr, BOTH, tờ trình",
        "HD, BOTH, hướng dẫn",
        "HĐ, BOTH, hợp đồng",
        "CV, PARTY, công văn"
    })
    void aCodeHasItsWord(String code, CodeSystem system, String word) {
        assertThat(tables.typeWord(code, system)).isEqualTo(word);
    }

    @Test
    void theStateHasNoCodeForOfficialLetters() {
        assertThat(tables.typeWord("CV", CodeSystem.STATE)).isNull();
        assertThat(tables.typeByWord("công văn", CodeSystem.STATE).orElseThrow().code())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"KẾ HOẠCH, KH", "Quyết định, QĐ", "quy định, QĐ", "qui định, QĐi", "bản thoả thuận, BTT", "đề án, ĐA"})
    void aWordHasItsCode(String word, String code) {
        assertThat(tables.typeByWord(word)).isPresent();
        assertThat(tables.typeByWord(word).orElseThrow().code()).isEqualTo(code.equals("QĐi") ? "QĐ" : code);
    }

    @Test
    void decomposedWordsAreFound() {
        String word = Normalizer.normalize("Nghị  quyết", Normalizer.Form.NFD);
        assertThat(tables.typeByWord(word).orElseThrow().code()).isEqualTo("NQ");
    }

    @Test
    void aTypeSaysWhatTheDocumentIs() {
        assertThat(tables.typeByWord("chương trình").orElseThrow().kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(tables.typeByWord("đề cương").orElseThrow().kind()).isEqualTo(DocumentKind.OUTLINE);
    }

    @Test
    void typeWordsComeLongestFirst() {
        assertThat(tables.typeWords())
                .contains("kế hoạch", "công văn", "thông tư liên tịch")
                .isSortedAccordingTo(Comparator.comparingInt(String::length).reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "DU, ĐU",
        "tư, TW",
        "TTG, TTg",
        "hdnd, HĐND",
        "BTCTƯ, BTCTW",
        "BKH&DT, BKH&ĐT",
        "SNNMT, SNNMT",
        "ubnd-vx, UBND-VX",
        "CAT-PV05, CAT-PV05",
        "ĐHQG, ĐHQG",
        "BCDCCHC, BCĐCCHC",
        "XYZ, XYZ"
    })
    void anIssuerIsPrintedAsTheTablesSpellIt(String written, String printed) {
        assertThat(tables.issuerSpelling(written)).isEqualTo(printed);
    }

    @Test
    void knownAndUnknownCodesAreToldApart() {
        assertThat(tables.isType("NQ")).isTrue();
        assertThat(tables.isType("UBND")).isFalse();
        assertThat(tables.isIssuer("UBND")).isTrue();
        assertThat(tables.isIssuer("XYZ")).isFalse();
        assertThat(tables.issuer("BKH&ĐT").orElseThrow().name()).isEqualTo("Bộ Kế hoạch và Đầu tư");
    }

    @Test
    void anAdministratorAddsAndReplacesRows(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("issuers.tsv"), "# own bodies\nTTPVHCC\tTrung tâm Phục vụ hành chính công\tstate\n");
        Files.writeString(folder.resolve("types.tsv"), "PHB\tphiếu báo bận\tboth\tother\nBC\tbáo cáo\tboth\tother\n");
        CodeTables extended = CodeTables.withFolder(folder);
        assertThat(extended.isIssuer("ttpvhcc")).isTrue();
        assertThat(extended.typeWord("PHB", CodeSystem.PARTY)).isEqualTo("phiếu báo bận");
        assertThat(extended.typesByCode("BC")).extracting(DocumentType::kind).containsExactly(DocumentKind.OTHER);
        assertThat(extended.isType("KH")).isTrue();
    }

    @Test
    void anEmptyFolderChangesNothing(@TempDir Path folder) {
        assertThat(CodeTables.withFolder(folder).types()).isEqualTo(tables.types());
    }

    @Test
    void aWrongRowIsNamedByFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("types.tsv"), "# types\nKH\tkế hoạch\tprovince\tplan\n");
        assertThatThrownBy(() -> CodeTables.withFolder(folder))
                .isInstanceOf(CodeTableException.class)
                .hasMessageContaining("types.tsv, line 2")
                .hasMessageContaining("province");
    }
}
