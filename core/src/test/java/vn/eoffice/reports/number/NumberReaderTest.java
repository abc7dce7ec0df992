package vn.eoffice.reports.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private final NumberReader reader = new NumberReader(CodeTables.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17-KH/TU | 17-KH/TU",
                "08-CV/BCĐ | 08-CV/BCĐ",
                "1298-CV/BTCTU | 1298-CV/BTCTU",
                "8-CV/BCĐ | 08-CV/BCĐ",
                "594/KH-UBND | 594/KH-UBND",
                "15/QĐ-BNV | 15/QĐ-BNV",
                "46/NQ-HĐND | 46/NQ-HĐND",
                "05/BNV-VP | 05/BNV-VP",
                "12/UBND-VX | 12/UBND-VX",
                "30/2020/NĐ-CP | 30/2020/NĐ-CP",
                "06/2024/QĐ-UBND | 06/2024/QĐ-UBND",
                "40/2026/NQ-HĐND | 40/2026/NQ-HĐND",
                "109/2025/QH15 | 109/2025/QH15",
                "76/2025/UBTVQH15 | 76/2025/UBTVQH15",
                "01/2016/TTLT-BNV-BTC | 01/2016/TTLT-BNV-BTC",
                "26/VBHN-VPQH | 26/VBHN-VPQH",
                "12-KH/TWĐTN-BTG | 12-KH/TWĐTN-BTG",
                "05/BC-MTTQ-BTT | 05/BC-MTTQ-BTT",
                "30c/NQ-CP | 30c/NQ-CP",
                "30a/2008/NQ-CP | 30a/2008/NQ-CP",
                "1685/NQ-UBTVQH15 | 1685/NQ-UBTVQH15",
                "123/SNNMT-CCTL | 123/SNNMT-CCTL",
                "45/CAT-PV05 | 45/CAT-PV05",
                "77/BKH&ĐT-TH | 77/BKH&ĐT-TH",
                "9/VKSTC-V14 | 09/VKSTC-V14",
                "321/KH-ĐHQG | 321/KH-ĐHQG",
                "22/CĐ-TTg | 22/CĐ-TTg",
                "05/CT-TTg | 05/CT-TTg",
                "11-CTr/TU | 11-CTr/TU",
                "07/TTr-SNV | 07/TTr-SNV",
                "58-LCT/HĐNN8 | 58-LCT/HĐNN8",
                "08/1998/PL-UBTVQH10 | 08/1998/PL-UBTVQH10",
                "17/HĐBT | 17/HĐBT",
                "123/CT-TTHT | 123/CT-TTHT",
                "04-KH/BCĐ35 | 04-KH/BCĐ35",
                "66-QĐ/TW | 66-QĐ/TW",
                "52/QyĐ-HĐND | 52/QyĐ-HĐND",
                "12/TB-VPCP | 12/TB-VPCP",
                "12/SGDĐT-GDTrH | 12/SGDĐT-GDTrH"
            })
    void everyShapeIsRead(String written, String canonical) {
        assertThat(numbers("Theo văn bản số " + written + " ngày 01/02/2024")).containsExactly(canonical);
        assertThat(reader.read(written).orElseThrow().canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "08 –HD/BTCTU | 08-HD/BTCTU",
                "02 – NQ/TW | 02-NQ/TW",
                "71/NQ -CP | 71/NQ-CP",
                "9476 /BNNMT-CNTY | 9476/BNNMT-CNTY",
                "3996/QĐUBND | 3996/QĐ-UBND",
                "214/2025/NĐCP | 214/2025/NĐ-CP",
                "92CT/TW | 92-CT/TW",
                "72-NQ-TW | 72-NQ/TW",
                "46/NQ-TW | 46-NQ/TW",
                "18/NQ/TW | 18-NQ/TW",
                "125/QĐ/UBND | 125/QĐ-UBND",
                "17-KH-UBND | 17/KH-UBND",
                "17-QĐ/UBND | 17/QĐ-UBND",
                "445-KL/TƯ | 445-KL/TW",
                "18-NQ/T.Ư | 18-NQ/TW",
                "27-KH/DU | 27-KH/ĐU",
                "15/QD-UBND | 15/QĐ-UBND",
                "30/2020/ND-CP | 30/2020/NĐ-CP",
                "46/NQ-HDND | 46/NQ-HĐND",
                "15/Q\u00D0-UBND | 15/QĐ-UBND",
                "88/QĐ_BKHCN | 88/QĐ-BKHCN",
                "57\\-NQ/TW | 57-NQ/TW",
                "33-CTrlTU | 33-CTr/TU",
                "33-NQITW | 33-NQ/TW",
                "33-NQ1TW | 33-NQ/TW",
                "33-KHlTU | 33-KH/TU",
                "12lKH-UBND | 12/KH-UBND",
                "I5-KH/TU | 15-KH/TU",
                "1O5/KH-UBND | 105/KH-UBND",
                "30l2020/NĐ-CP | 30/2020/NĐ-CP",
                "12 /BC-UBND | 12/BC-UBND",
                "12/ BC - UBND | 12/BC-UBND",
                "18—NQ/TW | 18-NQ/TW",
                "18‑NQ/TW | 18-NQ/TW",
                "18--NQ//TW | 18-NQ/TW",
                "18_NQ/TW | 18-NQ/TW",
                "17-kh/tu | 17-KH/TU",
                "12/1999/QĐ/BNN-KHCN | 12/1999/QĐ-BNN-KHCN",
                "01/2016/TTLT/BNV/BTC | 01/2016/TTLT-BNV-BTC",
                "01/2016/TTLT-BNV - BTC | 01/2016/TTLT-BNV-BTC",
                "123/QĐ.UBND | 123/QĐ-UBND",
                "109/2025-QH15 | 109/2025/QH15",
                "109/2025/QH 15 | 109/2025/QH15",
                "20/CT-TTG | 20/CT-TTg",
                "1.234/UBND-VX | 1234/UBND-VX",
                "12/UBND- VX | 12/UBND-VX",
                "18-NQ/TW2 | 18-NQ/TW",
                "18-NQ/TWngày | 18-NQ/TW",
                "18-NQ/TWSau | 18-NQ/TW",
                "18-NQ/TWNGÀY | 18-NQ/TW",
                "18 NQ/TW | 18-NQ/TW",
                "18-NQ TW | 18-NQ/TW",
                "24-CP | 24/CP",
                "07-TTR/TU | 07-TTr/TU",
                "00012/KH-UBND | 12/KH-UBND"
            })
    void everyDamageIsRepaired(String written, String canonical) {
        assertThat(numbers("Thực hiện Công văn số " + written + " ngày 01/02/2024, đề nghị"))
                .containsExactly(canonical);
    }

    @ParameterizedTest
    @CsvSource({"18 nq tw, 18-NQ/TW", "17 kh tu, 17-KH/TU", "30 2020 nđ cp, 30/2020/NĐ-CP", "594 kh ubnd, 594/KH-UBND"})
    void blanksMayStandForSeparatorsInASearchBox(String written, String canonical) {
        assertThat(reader.read(written).map(DocumentNumber::canonical).orElse(null))
                .isEqualTo(canonical);
    }

    @Test
    void numbersBreakOverLines() {
        assertThat(numbers("(gọi tắt Nghị quyết số 18-\n\nNQ/TW), Kết luận số 50-KL/\nTW và Kế hoạch số\n17-KH/TU"))
                .containsExactly("18-NQ/TW", "50-KL/TW", "17-KH/TU");
        assertThat(numbers("Quyết định số 12/QĐ-\r\n  UBND ngày 01/02/2024")).containsExactly("12/QĐ-UBND");
    }

    @Test
    void aTypeGluedBeforeTheSerialIsNoPartOfIt() {
        assertThat(numbers("Hướng dẫn HD38-HD/BTCTW")).containsExactly("38-HD/BTCTW");
    }

    @Test
    void decomposedTextKeepsItsOffsets() {
        String text = Normalizer.normalize("Quyết định số 15/QĐ-UBND của", Normalizer.Form.NFD);
        NumberReader.FoundNumber found = reader.find(text).get(0);
        assertThat(text.substring(found.start(), found.end())).isEqualTo("15/QĐ-UBND");
        assertThat(found.announced()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Kế hoạch số      -KH/HU ngày    /6/2022|KH|HU",
                "Kế hoạch số         -KH/HU|KH|HU",
                "Số …/BC-UBND|BC|UBND",
                "Số: ......./KH-UBND|KH|UBND",
                "Số:      /QĐ-SNV|QĐ|SNV",
                "/BC-.......|BC|",
                "Số {{so}}/KH-UBND|KH|UBND",
                "Đề án  số   -ĐA/TU của|ĐA|TU",
                "Số:       /UBND-VX||UBND-VX",
                "Số ___-CV/TU|CV|TU",
                "Số:     /2024/QĐ-UBND|QĐ|UBND",
                "Số …-BC/…|BC|"
            })
    void aBlankSerialLeavesTypeAndIssuer(String text, String type, String issuer) {
        List<NumberReader.FoundNumber> found = reader.find(text);
        assertThat(found).hasSize(1);
        DocumentNumber number = found.get(0).number();
        assertThat(number.isBlank()).isTrue();
        assertThat(number.canonical()).isNull();
        assertThat(number.type()).isEqualTo(type);
        assertThat(number.issuer()).isEqualTo(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 25/10/2017",
                "đạt 95,3% kế hoạch",
                "điện thoại 0912.345.678, 024-3825-1234",
                "trực 24/7 tại UBND tỉnh",
                "3.3.1. Sắp xếp tổ chức",
                "Quý I/2024",
                "Quý IV/2024-UBND tỉnh",
                "số 12 đường Lê Duẩn",
                "số 5 Nguyễn Trãi, P. Bến Thành",
                "Điều 12 Luật Tổ chức",
                "khoản 2 Điều 5",
                "1,1 và 2.1",
                "QCVN 102:2016/BTTTT",
                "TCVN 7957:2023/BXD",
                "QCVN 01-1:2018/BYT",
                "kinh phí 5.000.000/người",
                "12 tỷ đồng/năm",
                "20°35'12\"N, 105°51'E",
                "xe 29A-12345, 51F-678.90",
                "giai đoạn 2021 - 2025",
                "tháng 12/2025 - UBND tỉnh báo cáo",
                "tỷ lệ 1/500",
                "03 huyện: A, B, C",
                "Covid-19 và H5N1",
                "Mẫu số 02/BC-TĐKT",
                "Biểu số 05/KH-UBND",
                "- KH/TU: kế hoạch của Tỉnh ủy",
                "63/63 tỉnh",
                "02/9/1945",
                "MST 0101234567-001",
                "ISO 9001:2015/TCVN",
                "hạn chót 30/6 UBND xã báo cáo",
                "cấp 1/UBND các xã",
                "đồng chí Nguyễn Văn A - PTP",
                "Email: a12-b/cd@tinh.gov.vn",
                "(1) - BC/năm"
            })
    void otherFiguresAreNoNumbers(String text) {
        assertThat(reader.find(text)).isEmpty();
    }

    @Test
    void severalNumbersComeInTheirOrder() {
        assertThat(numbers("các Nghị quyết số 27-NQ/TW, số 28-NQ/TW; Công văn số 08-CV/BCĐ, ngày 19/5/2026"))
                .containsExactly("27-NQ/TW", "28-NQ/TW", "08-CV/BCĐ");
    }

    @Test
    void allCapitalsDoNotSwallowTheNextWords() {
        assertThat(numbers("THỰC HIỆN NGHỊ QUYẾT SỐ 18-NQ/TW NGÀY 25/10/2017 - BAN CHẤP HÀNH"))
                .containsExactly("18-NQ/TW");
        assertThat(numbers("SỐ 594/KH-UBND - VỀ VIỆC")).containsExactly("594/KH-UBND");
    }

    @Test
    void aHeaderBesideTheNumberIsNotTakenIn() {
        assertThat(numbers("Số: 12/KH-UBND-\nV/v rà soát")).containsExactly("12/KH-UBND");
        assertThat(numbers("Số: 12/KH-UBND      Hà Nội, ngày 05 tháng 01 năm 2020"))
                .containsExactly("12/KH-UBND");
    }

    private List<String> numbers(String text) {
        return reader.find(text).stream()
                .map(found -> found.number().canonical())
                .toList();
    }
}
