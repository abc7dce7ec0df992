package vn.eoffice.reports.citation;

import java.util.Set;
import vn.eoffice.reports.citation.BodyHeads.Head;

/** What follows the head of a body's name: a level and a place, or further words of a department's name. */
final class BodyRest {

    private static final int MAX_PLACE = 5;
    private static final int MAX_NAME = 14;

    private static final Set<String> LEVELS = Set.of(
            "tỉnh", "thành", "phố", "tp", "huyện", "quận", "thị", "xã", "phường", "trấn", "đặc", "khu", "cấp", "lâm",
            "thời");

    /** Small words inside the names of departments. */
    private static final Set<String> SMALL_WORDS =
            Set.of(("an ban binh biên biểu bạc bản bảo bộ cao chiến chính chấp chỉ chống chức cách công cơ"
                            + " cải cấp cứu cực dân dục dự dựng gia giao giáo hiểm hiệp hoạch hành hòa hóa hải học"
                            + " hội hợp khai khen khoa khoáng khu kinh kiểm kê kế lao liên lâm lãng lý lịch môi mại mỏ mục"
                            + " nam nghiệp ngành nghề nghệ nguyên nhiệm nhà nhân nhũng ninh niên nông năng nước nữ phong"
                            + " pháp phát phí phòng phẩm phố phụ phủ quan quyền quân quê quản quốc soát sách sát sản số sở"
                            + " sự tham thao thi thiên thiếu thuật thuế thành thôn thông thú thương thường thống thủy"
                            + " tin tiêu tiến tra trang triển trung truyền trường trẻ trị trực tài tác tôn tư tạo tải"
                            + " tế tỉnh tối tổ tộc viên việt vận vật vệ vụ xây xã y yếu án đoàn đô đường đại đạo đảng"
                            + " đất đầu đồng động ương ủy")
                    .split(" "));

    /** Words that begin the abstract or the next clause, also when they are written with a capital. */
    private static final Set<String> STOPS = Set.of(
            "về", "việc", "ngày", "năm", "để", "đã", "được", "là", "trong", "cho", "có", "trên", "từ", "đến", "với",
            "do", "một", "những", "các", "nhằm", "căn", "theo", "xét", "điều", "kính", "nơi", "tại", "hướng", "tiếp",
            "phê", "sửa", "tăng", "nâng", "đẩy", "bổ", "giao", "kết", "nghị", "quyết", "v", "quy", "qui", "thực",
            "triển", "đối", "yêu", "số", "và", "của", "chương", "đề", "tổng", "sơ", "phần", "kế", "chiến", "thông",
            "tổ", "khi", "gửi");

    private final BodyHeads heads;

    BodyRest(BodyHeads heads) {
        this.heads = heads;
    }

    int end(String text, int start, Head head) {
        boolean capitals = isCapitals(text.substring(start, head.end()));
        return switch (head.kind()) {
            case WHOLE -> head.end();
            case PLACE -> place(text, level(text, head.end()), capitals);
            case NAME -> name(text, head.end(), capitals);
        };
    }

    private static int level(String text, int end) {
        int i = end;
        for (int count = 0; count < 2; count++) {
            int word = Words.skipBlanks(text, i);
            int wordEnd = Words.wordEnd(text, word);
            if (wordEnd == word || !LEVELS.contains(Words.plain(text.substring(word, wordEnd)))) {
                break;
            }
            boolean shortened =
                    wordEnd < text.length() && text.charAt(wordEnd) == '.' && Words.startsWith(text, word, "tp");
            i = shortened ? wordEnd + 1 : wordEnd;
        }
        return i;
    }

    private int place(String text, int end, boolean capitals) {
        int i = end;
        for (int count = 0; count < MAX_PLACE; count++) {
            int word = Words.skipBlanks(text, i);
            int wordEnd = Words.wordEnd(text, word);
            if (wordEnd == word || !isProper(text, word, wordEnd, capitals) || heads.at(text, word) != null) {
                break;
            }
            i = wordEnd;
        }
        return i;
    }

    private int name(String text, int end, boolean capitals) {
        int i = end;
        for (int count = 0; count < MAX_NAME; count++) {
            int word = connected(text, i);
            int wordEnd = Words.wordEnd(text, word);
            if (wordEnd == word) {
                break;
            }
            String plain = Words.plain(text.substring(word, wordEnd));
            boolean small = SMALL_WORDS.contains(plain) && (capitals || Character.isLowerCase(text.charAt(word)));
            if (!small && !isNamePart(text, word, wordEnd, capitals)) {
                break;
            }
            i = wordEnd;
        }
        return i;
    }

    private static boolean isNamePart(String text, int word, int wordEnd, boolean capitals) {
        boolean acronym = wordEnd - word <= 5 && isCapitals(text.substring(word, wordEnd));
        return Character.isUpperCase(text.charAt(word))
                && (acronym || capitals || !isCapitals(text.substring(word, wordEnd)))
                && !(capitals && STOPS.contains(Words.plain(text.substring(word, wordEnd))));
    }

    /** Where the next word of a name starts, behind "và", a dash or a comma that joins two of its parts. */
    private int connected(String text, int end) {
        if (end < text.length() && text.charAt(end) == '&') {
            return end + 1;
        }
        int i = Words.skipBlanks(text, end);
        int next = i;
        if (Words.startsWith(text, i, "và")) {
            next = Words.skipBlanks(text, i + 2);
        } else if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '–') && i > end) {
            next = Words.skipBlanks(text, i + 1);
        }
        boolean part = next > i
                && next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && heads.at(text, next) == null;
        return part || next == i ? next : text.length();
    }

    private static boolean isProper(String text, int word, int wordEnd, boolean capitals) {
        String written = text.substring(word, wordEnd);
        boolean shouting = written.length() > 2 && isCapitals(written);
        return Character.isUpperCase(text.charAt(word))
                && (capitals || !shouting)
                && !STOPS.contains(Words.plain(written));
    }

    private static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }
}
