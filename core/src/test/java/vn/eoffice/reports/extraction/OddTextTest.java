package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pieces of office papers in no order at all are read without a fault. */
class OddTextTest {

    private static final List<String> PIECES = List.of(
            "Nơi nhận:",
            "- Lưu: VT",
            "T/M",
            "TM. BAN THƯỜNG VỤ",
            "BÍ THƯ",
            "Đại tá",
            "TS.",
            "PGS",
            "Nguyễn Văn An",
            "(đã ký)",
            "Ký bởi:",
            "Số:",
            "17-KH/TU",
            "KẾ HOẠCH",
            "Điều 1.",
            "I.",
            "1.",
            "a)",
            "-",
            "*",
            "\t",
            "\n",
            "\n",
            "\n",
            " ",
            "  ",
            "\u00a0",
            "\u2003",
            "\u200b",
            ".",
            ",",
            ":",
            ";",
            "/",
            "|",
            "\f",
            "\u000b",
            "\u0085",
            "\u2028",
            "đ",
            "Đ",
            "A",
            "ở",
            "1",
            "ngày",
            "tháng",
            "năm",
            "02/3/2026",
            "Kính gửi:",
            "Căn cứ",
            "về việc",
            "V/v",
            "MẬT",
            "HỎA TỐC",
            "\ud83d\ude00",
            "e\u0301",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "TỈNH ỦY NAM SƠN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "c4ca4238",
            "BM18",
            "'",
            "\u2019");

    @Test
    void piecesInAnyOrderAreRead() {
        Random random = new Random(20261121);
        for (int i = 0; i < 6_000; i++) {
            String text = text(random);
            assertThatCode(() -> Reading.read(text))
                    .as("text %d: «%s»", i, text)
                    .doesNotThrowAnyException();
        }
    }

    private static String text(Random random) {
        Stream<String> pieces = IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(3) == 0 ? "" : " "));
        return pieces.collect(Collectors.joining());
    }
}
