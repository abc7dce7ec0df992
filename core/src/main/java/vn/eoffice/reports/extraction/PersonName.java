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
                            + " ninh khong bach am au on tieu lai luyen kha khuong la dieu mac nhu phi sam sy ung uong viet xa cu chang mau ly hang giap ")
                    .trim()
                    .split("\\s+")));
    private static final Pattern RANK = Pattern.compile(
            "^(?:gs|pgs|ts|ths|bs|ks|cn|ckii|cki|dr|dai ta|thuong ta|trung ta|thieu ta|thieu tuong|trung tuong|thuong tuong|dai tuong|dai uy|luat su|bac si)[.,;]?(?: |\\b)");
    private static final int MOST_WORDS = 6;

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
        Line name = line;
        for (int i = 0; i < 3; i++) {
            Matcher rank = RANK.matcher(name.folded());
            if (!rank.find()) {
                break;
            }
            name = name.part(rank.end(), name.text().length());
        }
        return name;
    }

    private static boolean isNameWord(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.chars()
                        .allMatch(c -> Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-' || c == '.');
    }
}
