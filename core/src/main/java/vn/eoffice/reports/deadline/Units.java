package vn.eoffice.reports.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who has to do something, from a bracket, from the subject of the sentence, or from lines beside it. */
final class Units {

    private static final Pattern ENUMERATOR =
            Pattern.compile("[\\s\\-+\u2013*•]*(?:(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,4}|[a-zđ])[.)/\\-]\\s*)?");
    private static final Pattern ASKED = Pattern.compile(
            "(?:đề nghị|yêu cầu|giao|Đề nghị|Yêu cầu|Giao|phân công|Phân công|đối với|Đối với)(?: cho)? ");
    private static final String VERBS =
            "căn cứ|chủ trì|phối hợp|chủ động|thực hiện|hoàn thành|hoàn thiện|gửi|báo cáo|xây dựng|tham mưu(?!,? giúp)|triển khai|khẩn trương|rà soát|nghiêm túc|tiếp tục|có trách nhiệm|chịu trách nhiệm|phải|hướng dẫn|theo dõi|đôn đốc|lập|đăng ký|cung cấp|tổng hợp|cử|nộp|lãnh đạo|chỉ đạo|ban hành|kiểm tra|tập trung|quan tâm|bố trí|cập nhật|trình|thống nhất|tăng cường|cụ thể hóa|quán triệt|đề xuất|được|sẽ|cần|tổ chức(?! đảng)(?! chính trị)(?! xã hội)(?! thành viên)(?! hội)(?! đoàn)|sơ kết|tổng kết|trước ngày|chậm nhất|hoặc|nghiên cứu|thống kê|dự kiến|khắc phục|xử lý|kịp thời|đẩy mạnh|thành lập|xem xét|tuyên truyền|phổ biến|duy trì|giải quyết|kiện toàn|bổ sung|giám sát|thẩm định|sớm|phân công|vận hành|sắp xếp|tiến hành|nhập|đăng tải|tổ chức lại|khảo sát|lựa chọn|trên cơ sở|theo chức năng|khi|đã";
    private static final Pattern VERB =
            Pattern.compile("\\s*(?::|(?<=\\s|,)" + WordStarts.anyOf(VERBS) + "(?=\\s|,|$))");
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:cac|nhung|tat ca|toan the|thuong truc|lanh dao|tung|moi|thu truong|nguoi dung dau|giam doc|chu tich|bi thu|truong) )*(?:cap uy|to chuc|co quan|don vi|dia phuong|so|ban|nganh|van phong|uy ban|ubnd|hdnd|hoi dong|dang uy|dang doan|thanh uy|huyen uy|tinh uy|quan uy|chi bo|chi uy|mat tran|ubmttq|mttq|cong an|bo|cuc|chi cuc|tong cuc|vu|phong|thanh tra|truong|trung tam|benh vien|lien doan|hoi|doan|bao(?! cao)|dai|kho bac|toa an|vien|dong chi|xa|phuong|huyen|thon|to dan pho|chu dau tu|dac khu|doanh nghiep|to|tinh doan|thanh vien|bi thu|chu tich|giam doc|ubkt|bqt|ttg|thue|dang bo|quy|hop tac xa|btv|bch|\\d{1,3} (?:xa|phuong|huyen|don vi|dia phuong|so|co quan))\\b");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:cac |uy ban |hoi dong |ban thuong vu |ban can su |ban to chuc|ban chi |dang uy|dang doan|thanh uy|huyen uy|ubnd|hdnd|van phong |ubmttq|mat tran to quoc )");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:\\d{1,3}|các) (?:huyện|xã|phường|đơn vị|địa phương|thành phố|sở|cơ quan|tỉnh|thị xã)(?: [\\p{Ll} ]{2,20})?\\s?: ?");
    private static final Pattern COOPERATION =
            Pattern.compile("(?:,? ?(?:chủ trì|phối hợp|chủ trì,? phối hợp)(?: với)? )+");
    private static final Pattern LINE = Pattern.compile(
            "[\\s\\-+\u2013*•]*(?:Cơ quan|Đơn vị|Phòng|Bộ phận)?\\s?(?:chủ trì|thực hiện|Chủ trì|chịu trách nhiệm|Phân công(?: thực hiện)?|phối hợp|Phối hợp|đầu mối)(?: tham mưu| thực hiện|, phối hợp)?\\s?: ?(.{3,300})$");
    private static final Pattern REQUEST =
            Pattern.compile("(?=[đygp])(?<=[\\p{L},;:.] )(?:đề nghị|yêu cầu|giao|phân công) (?:cho )?");
    private static final Pattern COMMA = Pattern.compile("[,;] (?:và )?| và | cùng với ");
    private static final int LONGEST_UNIT = 160;

    private Units() {}

    static List<String> of(Clause clause, String paragraph, List<String> around) {
        if (clause.bracket()) {
            List<String> named = inWords(clause.text());
            return named.isEmpty() ? inWords(sentence(paragraph, clause.start())) : named;
        }
        Matcher asked = REQUEST.matcher(clause.text());
        List<String> own = List.of();
        while (own.isEmpty() && asked.find()) {
            own = inWords(clause.text().substring(asked.end()));
        }
        if (own.isEmpty()) {
            own = inWords(sentence(paragraph, clause.start() + 1));
        }
        if (own.isEmpty()) {
            own = inWords(clause.text());
        }
        if (own.isEmpty()) {
            own = inWords(paragraph);
        }
        return own.isEmpty() ? inLines(around) : own;
    }

    /** The bodies of a list that holds nothing else. */
    static List<String> listed(String words) {
        return split(words);
    }

    private static String sentence(String paragraph, int at) {
        int dot = paragraph.lastIndexOf(". ", Math.min(at, paragraph.length()) - 1);
        return paragraph.substring(dot < 4 ? 0 : dot + 2);
    }

    private static List<String> inLines(List<String> around) {
        List<String> units = new ArrayList<>();
        for (String line : around) {
            Matcher named = line.length() < 340 ? LINE.matcher(line) : null;
            if (named != null && named.lookingAt()) {
                units.addAll(split(named.group(1)));
            }
        }
        return units.stream().distinct().toList();
    }

    private static List<String> inWords(String words) {
        String subject = behind(ASKED, behind(ENUMERATOR, words));
        List<String> counted = counted(subject);
        int end = verbStart(subject);
        boolean short1 = end > 0 && end < 700 && isUnit(subject);
        List<String> units = new ArrayList<>(short1 ? split(subject.substring(0, end)) : List.of());
        if (short1) {
            units.addAll(partners(subject.substring(end)));
        }
        counted.stream().filter(unit -> !units.contains(unit)).forEach(units::add);
        return units;
    }

    private static String behind(Pattern beginning, String words) {
        Matcher matcher = beginning.matcher(words);
        return matcher.lookingAt() ? words.substring(matcher.end()) : words;
    }

    /** Where the blanks before the first verb or colon start; -1 when there is none. */
    private static int verbStart(String words) {
        Matcher verb = VERB.matcher(words).useTransparentBounds(true);
        char before = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean may = c == ':' || c <= ' ' || before == ',';
            if (may && verb.region(i, words.length()).lookingAt()) {
                return i;
            }
            before = c;
        }
        return -1;
    }

    private static List<String> partners(String rest) {
        Matcher cooperation = COOPERATION.matcher(rest.strip() + " ");
        if (!cooperation.lookingAt() || !cooperation.group().contains("phối hợp")) {
            return List.of();
        }
        String partners = rest.strip().substring(Math.min(rest.strip().length(), cooperation.end()));
        int end = verbStart(partners);
        boolean bounded =
                end > 0 && isUnit(partners) && !COUNTED.matcher(partners).lookingAt();
        return bounded ? split(partners.substring(0, end)) : List.of();
    }

    private static List<String> counted(String words) {
        String top = words.length() > 400 ? words.substring(0, 400) : words;
        Matcher counted = COUNTED.matcher(top);
        List<String> names = new ArrayList<>();
        if (top.indexOf(':') >= 0 && counted.find()) {
            String list = words.substring(counted.end());
            int end = verbStart(list);
            String named = end < 0 ? list : list.substring(0, end);
            for (String name : named.split("[,;]| và ")) {
                if (!name.isBlank() && Character.isUpperCase(name.strip().charAt(0)) && name.length() < 40) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    /** Parts a list where the next part begins the name of a body; "sở, ban, ngành" stays together. */
    private static List<String> split(String list) {
        List<String> units = new ArrayList<>();
        int start = 0;
        Matcher comma = COMMA.matcher(list);
        while (comma.find()) {
            if (startsUnit(list.substring(comma.end()))) {
                add(units, list.substring(start, comma.start()));
                start = comma.end();
            }
        }
        add(units, list.substring(start));
        return units;
    }

    private static void add(List<String> units, String words) {
        String unit = Tidy.ends(Tidy.spaces(words));
        if (unit.length() > 2 && unit.length() <= LONGEST_UNIT) {
            units.add(unit);
        }
    }

    private static boolean startsUnit(String words) {
        String folded = DateReader.fold(words.length() > 60 ? words.substring(0, 60) : words);
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
        return (capital && HEAD.matcher(folded).lookingAt())
                || COMPOUND.matcher(folded).lookingAt();
    }

    private static boolean isUnit(String words) {
        return HEAD.matcher(DateReader.fold(words.length() > 80 ? words.substring(0, 80) : words))
                .lookingAt();
    }
}
