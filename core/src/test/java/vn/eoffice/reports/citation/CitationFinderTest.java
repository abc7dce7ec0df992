package vn.eoffice.reports.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

class CitationFinderTest {

    private final CitationFinder finder = new CitationFinder(new NumberReader(CodeTables.standard()));

    @Test
    void aFullCitationHasTypeNumberDateAndBody() {
        assertThat(read(
                        "Căn cứ Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII về một số"
                                + " vấn đề tiếp tục đổi mới"))
                .containsExactly("nghị quyết|18-NQ/TW|2017-10-25|Ban Chấp hành Trung ương Đảng khóa XII");
    }

    @Test
    void datesInWordsAreRead() {
        assertThat(read("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"))
                .containsExactly("nghị định|30/2020/NĐ-CP|2020-03-05|Chính phủ");
    }

    @Test
    void theBodyMayStandBeforeTheDate() {
        assertThat(read("Quyết định số 12/QĐ-UBND của UBND tỉnh Cà Mau ngày 5/1/2024 phê duyệt"))
                .containsExactly("quyết định|12/QĐ-UBND|2024-01-05|UBND tỉnh Cà Mau");
    }

    @Test
    void theIssuerMayStandBeforeTheVerb() {
        assertThat(read("Ngày 31/12/2024, Chính phủ đã ban hành Nghị định số 178/2024/NĐ-CP về chính sách"))
                .containsExactly("nghị định|178/2024/NĐ-CP|2024-12-31|Chính phủ");
    }

    @Test
    void theIssuerMayStandBetweenTypeAndNumber() {
        assertThat(read("theo Kết luận của Bộ Chính trị số 50-KL/TW, ngày 28/02/2023 và"))
                .containsExactly("kết luận|50-KL/TW|2023-02-28|Bộ Chính trị");
    }

    @Test
    void listsShareTheirType() {
        assertThat(read("các Nghị quyết số 27-NQ/TW, số 28-NQ/TW; các Quy định số 66-QĐ/TW và số 69-QĐ/TW"))
                .containsExactly(
                        "nghị quyết|27-NQ/TW|-|-",
                        "nghị quyết|28-NQ/TW|-|-",
                        "quy định|66-QĐ/TW|-|-",
                        "quy định|69-QĐ/TW|-|-");
    }

    @Test
    void eachDateBelongsToTheNumberBeforeIt() {
        assertThat(read("Kết luận số 121-KL/TW ngày 24/01/2025, Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Ban Chấp hành"
                        + " Trung ương Đảng và các kết luận"))
                .containsExactly(
                        "kết luận|121-KL/TW|2025-01-24|-",
                        "nghị quyết|60-NQ/TW|2025-04-12|Ban Chấp hành Trung ương Đảng");
    }

    @Test
    void shortFormsMeanTheLongOne() {
        assertThat(read(
                        "Nghị quyết số 18-NQ/TW ngày 25/10/2017 (sau đây gọi tắt là Nghị quyết 18). Thực hiện nghị quyết số 18,"
                                + " các cấp ủy; NQ 18 đã"))
                .containsExactly("nghị quyết|18-NQ/TW|2017-10-25|-");
    }

    @Test
    void aShortFormBeforeTheLongOneMeansItToo() {
        assertThat(
                        read(
                                "Triển khai Kết luận 157. Theo Kết luận số 157-KL/TW, ngày 25/5/2025 của Bộ Chính trị, Ban Bí thư"))
                .containsExactly("kết luận|157-KL/TW|2025-05-25|Bộ Chính trị");
    }

    @Test
    void aShortFormWithItsBodyIsACitation() {
        assertThat(read("theo Nghị quyết 57 của Bộ Chính trị về đột phá"))
                .containsExactly("nghị quyết|-|-|Bộ Chính trị");
    }

    @Test
    void theWordWinsOverTheSymbol() {
        assertThat(read("Kế hoạch số 65-CTr/TU; Quy định số 66-QĐ/TW; Quyết định số 45-QĐ/TU"))
                .containsExactly("kế hoạch|65-CTr/TU|-|-", "quy định|66-QĐ/TW|-|-", "quyết định|45-QĐ/TU|-|-");
    }

    @Test
    void theCodeGivesTheTypeWhereNoWordDoes() {
        assertThat(read("(xem 46/NQ-HĐND, 12/UBND-VX và 17-KH/TU)"))
                .containsExactly("nghị quyết|46/NQ-HĐND|-|-", "-|12/UBND-VX|-|-", "kế hoạch|17-KH/TU|-|-");
    }

    @Test
    void lawsAreReadWithTheirNames() {
        assertThat(read(
                        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;\nCăn cứ Nghị quyết số"
                                + " 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội;"))
                .containsExactly(
                        "luật|72/2025/QH15|2025-06-16|-",
                        "nghị quyết|76/2025/UBTVQH15|2025-04-14|Ủy ban Thường vụ Quốc hội");
    }

    @Test
    void lawsWithoutANumberAreReadByYearOrDate() {
        assertThat(
                        read(
                                "Căn cứ Luật Bảo vệ bí mật nhà nước năm 2018; Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày"
                                        + " 19 tháng 02 năm 2025; Hiến pháp năm 2013; theo Luật Đầu tư; quy định của Luật và các văn bản"))
                .containsExactly("luật|-|-|-", "luật|-|2025-02-19|-", "hiến pháp|-|-|-");
    }

    @Test
    void congressResolutionsHaveNoNumber() {
        assertThat(read(
                        "Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội \n\nĐảng bộ tỉnh khóa XI; nghị quyết đại hội đảng bộ"
                                + " các cấp; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI; Nghị quyết Đại hội đại biểu toàn quốc lần thứ"
                                + " XIII của Đảng"))
                .containsExactly("nghị quyết|-|-|Đại hội XIII của Đảng", "nghị quyết|-|-|Đại hội Đảng bộ tỉnh khóa XI");
    }

    @Test
    void blankNumbersKeepTypeAndBody() {
        assertThat(
                        read(
                                "Thực hiện Kế hoạch số         -KH/HU ngày    /6/2022 của Ban Thường vụ Huyện ủy về việc; Đề án số"
                                        + "    -ĐA/TU của BTV Tỉnh ủy; Đề án  số   -ĐA/TU; Kế hoạch số ….của Ủy ban nhân dân tỉnh, cụ thể"))
                .containsExactly(
                        "kế hoạch|-|-|Ban Thường vụ Huyện ủy",
                        "đề án|-|-|BTV Tỉnh ủy",
                        "kế hoạch|-|-|Ủy ban nhân dân tỉnh");
    }

    @Test
    void impossibleDatesAreNoDates() {
        assertThat(
                        read(
                                "Quyết định số 5/QĐ-UBND ngày 31/02/2026 của UBND tỉnh; Thông báo số 6-TB/TU ngày 01/7/20025 của Tỉnh ủy"))
                .containsExactly("quyết định|05/QĐ-UBND|-|UBND tỉnh", "thông báo|06-TB/TU|-|Tỉnh ủy");
    }

    @Test
    void linesMayBreakAnywhere() {
        assertThat(read(
                        "Kết luận số 48-KL/TW, ngày 30/01/2023 của \n\nBộ Chính trị (Ban; Nghị quyết \n\nsố 28-\n\nNQ/TW của Ban Chấp"
                                + " hành Trung \n\nương Đảng về"))
                .containsExactly(
                        "kết luận|48-KL/TW|2023-01-30|Bộ Chính trị",
                        "nghị quyết|28-NQ/TW|-|Ban Chấp hành Trung ương Đảng");
    }

    @Test
    void mentionsCompleteEachOther() {
        assertThat(read("Kế hoạch số 17-KH/TU. Theo 17-KH/TU ngày 27/8/2025 của Ban Thường vụ Tỉnh ủy."))
                .containsExactly("kế hoạch|17-KH/TU|2025-08-27|Ban Thường vụ Tỉnh ủy");
    }

    @Test
    void theSameStateNumberOfAnotherYearIsAnotherDocument() {
        assertThat(read("Quyết định số 15/QĐ-UBND ngày 05/01/2021 và Quyết định số 15/QĐ-UBND ngày 06/01/2024"))
                .hasSize(2);
    }

    @Test
    void theParentIsNoCitation() {
        Citations found =
                finder.findAll("ĐỀ CƯƠNG BÁO CÁO\ntổng kết Nghị quyết số 18-NQ/TW\n(Ban hành kèm theo Kế hoạch số"
                        + " 17-KH/TU ngày 27/8/2025 \ncủa Ban Thường vụ Tỉnh ủy)\n");
        assertThat(found.citations()).extracting(Citation::number).containsExactly("18-NQ/TW");
        assertThat(found.issuedWith().orElseThrow().number()).isEqualTo("17-KH/TU");
        assertThat(found.issuedWith().orElseThrow().body()).isEqualTo("Ban Thường vụ Tỉnh ủy");
    }

    @Test
    void aRegulationIssuedWithADecisionElsewhereIsACitation() {
        assertThat(read("Quy chế làm việc ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 5/1/2024"))
                .containsExactly("quyết định|12/QĐ-UBND|2024-01-05|-");
    }

    @Test
    void capitalsAndDecomposedLettersAreRead() {
        String text = "thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Bộ Chính trị về uỷ quyền";
        assertThat(read(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .containsExactly("nghị quyết|18-NQ/TW|2017-10-25|Bộ Chính trị");
        assertThat(read(text.toUpperCase(Locale.ROOT))).containsExactly("nghị quyết|18-NQ/TW|2017-10-25|BỘ CHÍNH TRỊ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch 5 năm 2021 - 2025",
                "kế hoạch năm 2024 của UBND tỉnh",
                "báo cáo 6 tháng đầu năm",
                "nghị quyết của Đảng, kết luận của Trung ương",
                "Báo cáo quý I/2024",
                "theo quy định của Luật và các văn bản hướng dẫn thi hành",
                "03 huyện: A, B; tỷ lệ 95,3%",
                "Điều 5 Luật này; khoản 1 Điều 3",
                "Đề án của BTV Tỉnh ủy, các văn bản",
                "QCVN 102:2016/BTTTT"
            })
    void ordinaryWordsAreNoCitations(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void rawIsWhatWasRead() {
        assertThat(finder.find("Căn cứ Công văn số 08-CV/BCĐ,\n ngày 19/5/2026 của Ban Chỉ đạo Trung ương; Ban")
                        .get(0)
                        .raw())
                .isEqualTo("Công văn số 08-CV/BCĐ, ngày 19/5/2026 của Ban Chỉ đạo Trung ương");
    }

    private List<String> read(String text) {
        return finder.find(text).stream()
                .map(c -> String.join("|", text(c.type()), text(c.number()), text(c.date()), text(c.body())))
                .toList();
    }

    private static String text(Object value) {
        return value == null ? "-" : value.toString();
    }

    @Test
    void aRowOfATableHasTypeDateAndBodyInItsCells() {
        assertThat(read("STT\tSố\tNgày\tCơ quan\n1\t15/BC-UBND\t02/3/2026\tUBND xã Hòa An\n"
                        + "2\t15/BC-UBND\t04/3/2026\tUBND xã Bình Khê\n"))
                .containsExactly(
                        "báo cáo|15/BC-UBND|2026-03-02|UBND xã Hòa An",
                        "báo cáo|15/BC-UBND|2026-03-04|UBND xã Bình Khê");
        assertThat(read("45/2013/QH13 | Luật | 29/11/2013 | Hết hiệu lực"))
                .containsExactly("luật|45/2013/QH13|2013-11-29|-");
    }

    @Test
    void aNumberWithATypeOfItsOwnDoesNotShareTheNextOnesBody() {
        assertThat(read("Thực hiện Kết luận 50-KL/TW và Kết luận 62-KL/TW của Bộ Chính trị."))
                .containsExactly("kết luận|50-KL/TW|-|-", "kết luận|62-KL/TW|-|Bộ Chính trị");
    }

    @Test
    void anyDocumentWithALettersSymbolIsALetter() {
        assertThat(read("UBND tỉnh có Văn bản số 3456/UBND-NC ngày 02/7/2025 chỉ đạo"))
                .containsExactly("công văn|3456/UBND-NC|2025-07-02|UBND tỉnh");
        assertThat(read("Trả lời Văn bản số 55/BQLGT-KHTH ngày 20/3/2023 của Quý Ban"))
                .containsExactly("công văn|55/BQLGT-KHTH|2023-03-20|-");
    }

    @Test
    void theNumberOfACaseIsNoDocument() {
        assertThat(read("vụ án dân sự thụ lý số 108/2025/TLST-DS ngày 03/5/2025"))
                .isEmpty();
    }

    @Test
    void ofMightBeSmudgedByCharacterRecognition() {
        assertThat(read("Quy định số 296-QĐ/TW ngày 30/5/2025 cùa Ban Chấp hành Trung ương"))
                .containsExactly("quy định|296-QĐ/TW|2025-05-30|Ban Chấp hành Trung ương");
    }

    @Test
    void whoAnnouncedOrAppraisedStandsBeforeTheVerb() {
        assertThat(read("Tại hội nghị, UBND tỉnh công bố Quyết định số 1905/QĐ-UBND khen thưởng"))
                .containsExactly("quyết định|1905/QĐ-UBND|-|UBND tỉnh");
        assertThat(read("Dự thảo đã được Sở Tư pháp thẩm định tại Báo cáo số 04/BC-STP ngày 08/01/2026."))
                .containsExactly("báo cáo|04/BC-STP|2026-01-08|Sở Tư pháp");
    }
}
