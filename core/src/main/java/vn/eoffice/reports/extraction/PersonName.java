package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a person's name, as printed under a signature, from other words with capitals. */
final class PersonName {

    private static final Set<String> SURNAMES = Set.copyOf(List.of(
            ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan lam trinh mai dao cao ha to ta "
                            + "luong thai chau tang quach trieu nong hua la lo vi vang giang ma ban luc chu kieu khuat nghiem phung truong tu vuong van "
                            + "thach danh son kim luu doan giap tong nguy dam than dong cam hau quang sung thao lau mua y k ro siu ksor rah a h'"
                            + " ninh khong be ong khuc cung uong sam phi ngan lang luyen nghe leng tang vu lau thien tri thieu tong tuong thuong o tho sai hang ky vuu vien ung lieng hoang lai lo y kpa nay r'com rmah ro rcom blom ka k' niê nie eban ksor siu puih rahlan alang a bnuoc bh'riu po coor zo ria hien hồ hồng hung huu nham co co' dieu tran tra mong khưu khuu ton nham bach am au on tieu lai luyen kha khuong la dieu mac nhu phi sam sy ung uong viet xa cu chang mau ly hang giap ")
                    .trim()
                    .split("\\s+")));
    private static final Pattern RANK = Pattern.compile(
            "^(?:gs|pgs|ts|ths|bs|ks|cn|ckii|cki|dr|dai ta|thuong ta|trung ta|thieu ta|thieu tuong|trung tuong|thuong tuong|dai tuong|dai uy|luat su|bac si)[.,;]?(?: |\\b)");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:gs|pgs|tskh|ts|ths|th\\.s|thac si|tien si|bs ?ck ?i{1,2}|bsckii|bscki|bs|ks|cn|ds|ckii|cki|dr|gvc|ngut|ngnd|ttut|ttnd|luat su|bac si)(?:[.,;/ -]+|$)");
    private static final Set<String> NO_NAMES = Set.of(
            "noi", "so", "ngay", "kinh", "luu", "nhu", "cac", "van", "uy", "hoi", "trung", "phong", "cong", "bo",
            "tinh", "huyen", "quan", "xa", "phuong", "truong", "doan", "mat", "chi", "cuc", "lien", "chu", "pho",
            "giam", "tong", "email", "nguoi", "thoi", "viet", "thuong", "ky", "dang", "toa", "vien", "thu", "benh",
            "theo");
    private static final int MOST_WORDS = 6;
    private static final int MOST_TITLES = 4;

    private PersonName() {}

    static boolean isName(Line line) {
        Line name = withoutRank(line);
        String[] words = name.text().split(" ");
        if (words.length < 2 || words.length > MOST_WORDS || !SURNAMES.contains(Line.foldKeepingLength(words[0]))) {
            return false;
        }
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static Line withoutRank(Line line) {
        Line name = withoutTitle(line);
        for (int i = 0; i < 3; i++) {
            Matcher rank = RANK.matcher(name.folded());
            if (!rank.find()) {
                break;
            }
            name = name.part(rank.end(), name.text().length());
        }
        return name;
    }

    /** Whether a line is printed as a name is, in a place where one must stand: families are more than any list. */
    static boolean mayBeName(Line line) {
        String[] words = withoutRank(line).text().split(" ");
        if (words.length < 2 || words.length > MOST_WORDS || NO_NAMES.contains(Line.foldKeepingLength(words[0]))) {
            return false;
        }
        boolean small = false;
        for (String word : words) {
            if (!isNameWord(word) || (word.length() > 1 && !word.chars().anyMatch(Character::isLowerCase))) {
                return false;
            }
            small |= word.length() > 1;
        }
        return small && !words[0].endsWith(".");
    }

    /** The name without the titles of learning before it; ranks of the forces stay. */
    static Line withoutTitle(Line line) {
        Line name = line;
        for (int i = 0; i < MOST_TITLES; i++) {
            Matcher title = TITLE.matcher(name.folded());
            if (!title.find()) {
                break;
            }
            name = name.part(title.end(), name.text().length());
        }
        return name;
    }

    /** Whether the words are nothing but titles of learning, which a line break or a dot parted from the name. */
    static boolean isTitle(Line line) {
        return line.text().length() < 30 && withoutTitle(line).text().isEmpty();
    }

    private static boolean isNameWord(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && word.chars()
                        .allMatch(c -> Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-' || c == '.');
    }
}
