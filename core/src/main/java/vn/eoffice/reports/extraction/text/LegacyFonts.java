package vn.eoffice.reports.extraction.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Text typed before Unicode with fonts that draw Vietnamese letters in the places of Western ones: TCVN3 (.VnTime), one
 * character a letter, and VNI (VNI-Times), a base letter and a mark. Recognised by common words, never by one letter.
 */
final class LegacyFonts {

    private static final Set<String> COMMON_WORDS = Set.of(
            "của", "và", "các", "được", "số", "ngày", "tháng", "năm", "thực", "hiện", "về", "nghị", "quyết", "kế",
            "hoạch", "báo", "cáo", "ủy", "uỷ", "đảng", "tỉnh", "huyện", "xã", "công", "việc", "đơn", "vị", "cộng",
            "hòa", "hoà", "hội", "chủ", "nghĩa", "việt", "độc", "lập", "phúc", "tổ", "chức", "những", "cấp", "trưởng");
    private static final int SAMPLE = 20_000;
    private static final int ENOUGH_WORDS = 4;

    private static final String TCVN3 =
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢§£¤¥¦";
    private static final String TCVN3_LETTERS =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ";
    private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";
    private static final String VNI_A = "áàảãạâấầẩẫậăắằẳẵặ";
    private static final String VNI_E = "éèẻẽẹêếềểễệ";
    private static final String VNI_O = "óòỏõọôốồổỗộ";
    private static final String VNI_U = "úùủũụ";
    private static final String VNI_O_HORN = "ớờởỡợ";
    private static final String VNI_U_HORN = "ứừửữự";
    private static final String VNI_Y = "ýỳỷỹ";
    private static final String VNI_ALONE = "ôöñíìæóòîÔÖÑÍÌÆÓÒÎ";
    private static final String VNI_ALONE_LETTERS = "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ";

    private static final Map<String, String> FROM_TCVN3 = tcvn3();
    private static final Map<String, String> FROM_VNI = vni();

    private LegacyFonts() {}

    /** The text in Unicode; null when it does not read as Vietnamese typed with a legacy font. */
    static String toUnicode(String text) {
        if (MixedFonts.hasUnicode(text)) {
            return MixedFonts.toUnicode(text);
        }
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        int asItIs = words(sample);
        int asTcvn3 = words(convert(sample, FROM_TCVN3));
        int asVni = words(convert(sample, FROM_VNI));
        int best = Math.max(asTcvn3, asVni);
        if (best < ENOUGH_WORDS || best < 3 * asItIs) {
            return null;
        }
        return asTcvn3 >= asVni ? fromTcvn3(text) : convert(text, FROM_VNI);
    }

    /** The text, whatever it reads as, as if typed with a TCVN3 font. */
    static String fromTcvn3(String text) {
        return CapitalLines.restored(convert(text, FROM_TCVN3));
    }

    /** How many of the commonest Vietnamese words a text has. */
    static int words(String sample) {
        int count = 0;
        int start = 0;
        String lower = sample.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                count += COMMON_WORDS.contains(lower.substring(start, i)) && i > start ? 1 : 0;
                start = i + 1;
            }
        }
        return count;
    }

    private static String convert(String text, Map<String, String> table) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String pair = i + 1 < text.length() ? table.get(text.substring(i, i + 2)) : null;
            if (pair != null) {
                out.append(pair);
                i++;
            } else {
                String one = text.substring(i, i + 1);
                out.append(table.getOrDefault(one, one));
            }
        }
        return out.toString();
    }

    private static Map<String, String> tcvn3() {
        Map<String, String> table = new HashMap<>();
        put(table, "", TCVN3, TCVN3_LETTERS);
        return Map.copyOf(table);
    }

    private static Map<String, String> vni() {
        Map<String, String> table = new HashMap<>();
        putBothCases(table, "a", VNI_MARKS, VNI_A);
        putBothCases(table, "e", VNI_MARKS.substring(0, VNI_E.length()), VNI_E);
        putBothCases(table, "o", VNI_MARKS.substring(0, VNI_O.length()), VNI_O);
        putBothCases(table, "u", VNI_MARKS.substring(0, VNI_U.length()), VNI_U);
        putBothCases(table, "ô", VNI_MARKS.substring(0, VNI_O_HORN.length()), VNI_O_HORN);
        putBothCases(table, "ö", VNI_MARKS.substring(0, VNI_U_HORN.length()), VNI_U_HORN);
        putBothCases(table, "y", VNI_MARKS.substring(0, VNI_Y.length()), VNI_Y);
        put(table, "", VNI_ALONE, VNI_ALONE_LETTERS);
        return Map.copyOf(table);
    }

    private static void putBothCases(Map<String, String> table, String base, String marks, String letters) {
        String upperBase = base.toUpperCase(Locale.ROOT);
        String upperLetters = letters.toUpperCase(Locale.ROOT);
        put(table, base, marks, letters);
        put(table, upperBase, marks, upperLetters);
        put(table, upperBase, marks.toUpperCase(Locale.ROOT), upperLetters);
    }

    private static void put(Map<String, String> table, String base, String marks, String letters) {
        for (int i = 0; i < marks.length(); i++) {
            table.put(base + marks.charAt(i), letters.substring(i, i + 1));
        }
    }
}
