package vn.eoffice.reports.samples;

import java.util.Random;

/** Misreads some characters as OCR does; the same text always comes out the same. */
final class OcrNoise {

    private static final String[][] CONFUSIONS = {
        {"ộ", "ô"}, {"ạ", "a"}, {"ỉ", "í"}, {"ụ", "u"}, {"ễ", "ê"}, {"ẫ", "â"}, {"rn", "m"}, {", ", ". "}, {"đ", "d"}
    };
    private static final int ONE_IN = 12;

    private OcrNoise() {}

    static String over(String text) {
        Random random = new Random(18);
        StringBuilder noisy = new StringBuilder(text);
        for (String[] confusion : CONFUSIONS) {
            int at = noisy.indexOf(confusion[0]);
            while (at >= 0) {
                if (random.nextInt(ONE_IN) == 0) {
                    noisy.replace(at, at + confusion[0].length(), confusion[1]);
                }
                at = noisy.indexOf(confusion[0], at + 1);
            }
        }
        return noisy.toString();
    }
}
