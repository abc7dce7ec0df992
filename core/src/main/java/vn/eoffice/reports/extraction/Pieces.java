package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines of an end block into pieces, also where its two columns ran into one line. */
final class Pieces {

    /** What a piece of the end block is. */
    enum Kind {
        RECIPIENTS_HEAD,
        ITEM,
        AUTHORITY,
        POSITION,
        NAME,
        /** Printed like a name, but of no known family: one only where a name must stand. */
        LIKE_NAME,
        DEBRIS,
        TEXT
    }

    /**
     * A piece of a line.
     *
     * @param cell the column of the line, counted from 0, where tabs part them
     */
    record Piece(Kind kind, Line line, int lineIndex, int cell) {}

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:^|(?<=[\\s;.,]))(?:(?:T[/.]M|K[/.]T|T[/.]L|T[/.]UQ)[.,:]? ?|(?:TM|KT|TL|TUQ)(?:[.,:/] ?| )|Q\\. ?|Thay mặt |THAY MẶT )(?=\\p{Lu}\\p{L})");
    private static final Pattern POSITION = Pattern.compile(
            "(?:quyen |q\\. ?)?(?:pho |uy vien |nguyen )?(?:chu tich|bi thu|giam doc|tong giam doc|chanh van phong|chanh thanh tra|chanh an|chanh|truong ban|truong phong|truong|bo truong|thu truong|thu tuong|tong bi thu|thuong truc|vu truong|cuc truong|hieu truong|vien truong|chi cuc truong|tong thanh tra|thong doc|chu nhiem|uy vien|vien pho|pho|tong cuc truong|tu lenh|chinh uy|chi huy truong|tong kiem toan|tong thu ky|to truong|doi truong|chi dao|nguoi dung dau|nguoi lap|tham phan|chu tri$|thu ky$|dai dien|chu toa|kiem sat vien|nguoi ghi|ke toan truong|(?:tram|hat|thon|ap|khoa|chi hoi|xa doi|hoi|nhom|khu|doan) truong|chi cuc pho|doi pho|thu truong don vi|vu pho|doi pho|cuc pho)\\b");
    private static final Pattern POSITION_INSIDE = Pattern.compile(
            "(?<=[\\p{Ll}\\d;.,)]) +(?=(?:PHÓ |QUYỀN |ỦY VIÊN )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH|TRƯỞNG BAN|TRƯỞNG PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHỦ NHIỆM|THƯỜNG TRỰC)(?![\\p{Ll}]))");
    private static final Pattern ITEM_INSIDE = Pattern.compile("(?<=[;.,:)]) ?(?=[-\u2013+\u2022\u00B7] ?\\p{L})");
    private static final Pattern NAME_BEHIND =
            Pattern.compile("(?<=[;.,)]) +(?=(?:\\p{Lu}[\\p{Ll}']+ ){1,4}\\p{Lu}\\p{Ll}+$)");
    private static final Pattern HEAD_INSIDE = Pattern.compile("(?<=\\S)\\s(?=N[ơo]i nhận ?:)");
    private static final Pattern AFTER_HEAD = Pattern.compile("noi nhan ?[:.]? ?");
    private static final Pattern DEBRIS = Pattern.compile(
            "\\W*(?:da ky|ky boi|nguoi ky|ngay ky|thoi gian ky|email|chu ky so|chu ky|ky so|signature|digitally|dn:|date:|daky|ky ten|co quan:|gio ky|\\+07|ky, |ky va|dong dau|tai lieu)");

    private static final Pattern ABBREVIATED = Pattern.compile("(?:^|\\W)(?:T/?M|K/?T|T/?L|TUQ|Q)[.,:]?$");
    /** "Trưởng" with its tone is a post, "Trương" a family. */
    private static final Pattern POST_WORD =
            Pattern.compile("(?:[Tt]rưởng|[Pp]hó|[Cc]hủ|[Cc]hánh|[Vv]iện)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** What a copy notes behind the name. */
    private static final Pattern SIGNED =
            Pattern.compile("(?<=\\w) ?\\((?:da ky|ky ten|da ky va dong dau|da ky, dong dau)[^)]{0,30}\\)$");

    private static final String BULLETS = "-\u2013+\u2022\u00B7";
    private static final int LONGEST = 500;

    private Pieces() {}

    static List<Piece> of(Line line, int index) {
        List<Piece> pieces = new ArrayList<>();
        if (line.text().length() > LONGEST && !line.folded().contains("noi nhan")) {
            pieces.add(new Piece(Kind.TEXT, line, index, 0));
            return pieces;
        }
        int column = 0;
        for (Line cell : HeadSplitter.cells(line)) {
            for (Line part : parts(cell)) {
                addKnown(part, index, column, pieces);
            }
            column++;
        }
        return pieces;
    }

    private static void addKnown(Line part, int index, int cell, List<Piece> pieces) {
        Matcher head = AFTER_HEAD.matcher(part.folded());
        if (head.lookingAt() && Character.isUpperCase(part.text().charAt(0))) {
            pieces.add(new Piece(Kind.RECIPIENTS_HEAD, part.part(0, head.end()), index, cell));
            Line rest = part.part(head.end(), part.text().length());
            if (rest.hasLetters()) {
                pieces.add(new Piece(kind(rest), rest, index, cell));
            }
        } else if (part.hasLetters()) {
            Matcher signed = SIGNED.matcher(part.folded());
            Line own = part.text().length() < LONGEST && signed.find() ? part.part(0, signed.start()) : part;
            pieces.add(new Piece(kind(own), own, index, cell));
        }
    }

    private static List<Line> parts(Line cell) {
        TreeSet<Integer> cuts = new TreeSet<>();
        boolean capitals = hasCapitalsInRow(cell.text());
        for (Pattern pattern : List.of(AUTHORITY, POSITION_INSIDE, ITEM_INSIDE, NAME_BEHIND, HEAD_INSIDE)) {
            if (!mayCut(pattern, cell, capitals)) {
                continue;
            }
            Matcher matcher = pattern.matcher(cell.text());
            while (matcher.find()) {
                boolean own = pattern != POSITION_INSIDE
                        || !ABBREVIATED
                                .matcher(cell.text().substring(0, matcher.start()))
                                .find();
                if (own
                        && (pattern != NAME_BEHIND
                                || PersonName.isName(
                                        cell.part(matcher.end(), cell.text().length())))) {
                    cuts.add(pattern == AUTHORITY ? matcher.start() : matcher.end());
                }
            }
        }
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            addPart(cell, from, cut, parts);
            from = cut;
        }
        addPart(cell, from, cell.text().length(), parts);
        return parts;
    }

    /** Whether a pattern can match at all, cheaply: the lines above a signature may be those of a long body. */
    private static boolean mayCut(Pattern pattern, Line cell, boolean capitals) {
        if (pattern == ITEM_INSIDE) {
            return cell.text().chars().anyMatch(c -> BULLETS.indexOf(c) >= 0);
        }
        if (pattern == HEAD_INSIDE) {
            return cell.folded().contains("noi nhan");
        }
        return pattern == NAME_BEHIND
                ? Character.isLetter(cell.text().charAt(cell.text().length() - 1))
                : capitals;
    }

    private static boolean hasCapitalsInRow(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean second = Character.isUpperCase(text.charAt(i)) || ". /".indexOf(text.charAt(i)) >= 0;
            if (second && Character.isUpperCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return text.startsWith("Thay");
    }

    private static void addPart(Line cell, int from, int to, List<Line> parts) {
        Line part = from < to ? cell.part(from, to) : null;
        if (part != null && !part.text().isEmpty()) {
            parts.add(part);
        }
    }

    private static Kind kind(Line part) {
        if (DEBRIS.matcher(part.folded()).lookingAt() || PersonName.isTitle(part)) {
            return Kind.DEBRIS;
        }
        if (part.text().length() < 110 && AUTHORITY.matcher(part.text()).lookingAt()) {
            return Kind.AUTHORITY;
        }
        if ("-~\u2013+\u2022\u00B7\uF02D".indexOf(part.text().charAt(0)) >= 0) {
            return Kind.ITEM;
        }
        boolean named = PersonName.isName(part)
                && !part.isCapitals()
                && !POST_WORD.matcher(part.text()).lookingAt();
        boolean post = !named
                && part.text().length() < 80
                && POSITION.matcher(part.folded()).lookingAt();
        if (post && (part.isCapitals() || isTitleCase(part))) {
            return Kind.POSITION;
        }
        if (PersonName.isName(part)) {
            return Kind.NAME;
        }
        return PersonName.mayBeName(part) ? Kind.LIKE_NAME : Kind.TEXT;
    }

    private static boolean isTitleCase(Line part) {
        return Character.isUpperCase(part.text().charAt(0))
                && ".;,:".indexOf(part.text().charAt(part.text().length() - 1)) < 0
                && part.text().length() < 45;
    }
}
