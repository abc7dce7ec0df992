package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.extraction.Extraction.Place;
import vn.eoffice.reports.extraction.Pieces.Kind;
import vn.eoffice.reports.extraction.Pieces.Piece;

/**
 * Takes the pieces of a signature block in their order: authority, post, name. Of two signatures side by side, or one
 * below the other, the last counts. For one document.
 */
final class SignatureReader {

    private static final Pattern POST_BEHIND = Pattern.compile(
            "(?<=\\p{Lu})(?<!(?:^|\\W)(?:KT|TM|TL|TUQ|T/M|K/T|T/L)) (?=(?:PHÓ |ỦY VIÊN |UỶ VIÊN |THẨM PHÁN)(?: ?- ?)?(?:\\p{Lu})?|(?:BÍ THƯ|TỔNG BÍ THƯ|CHÁNH VĂN PHÒNG|VỤ TRƯỞNG)(?: |$)|(?<!ĐOÀN )(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN)(?: \\p{Lu}\\p{Ll}|$))");
    /** A whole signature on one line. */
    private static final Pattern POST_AND_NAME =
            Pattern.compile("([\\p{Lu} ,-]{4,60}) ((?:\\p{Lu}\\p{Ll}+ ){1,4}\\p{Lu}\\p{Ll}+)");

    private static final Pattern ACTING = Pattern.compile("^(Q\\.) ?(\\p{Lu}.+)$");

    private static final int LONGEST = 120;
    private static final int RUNNING = 38;
    private static final int NEAR = 8;

    private final List<String> authority = new ArrayList<>();
    private final List<String> position = new ArrayList<>();
    private String name;
    private Place place;
    private int lastLine = -1;
    private int lastCell = -1;
    private int authorityLine = -1;
    private boolean beside;
    private Signatory earlier;

    /** The piece a signature begins with, no running text between it and the end of these; -1 when there is none. */
    int startOf(List<Piece> pieces) {
        int start = -1;
        for (int i = pieces.size() - 1; i >= 0 && !isRunningText(pieces.get(i)); i--) {
            if (begins(pieces.get(i))) {
                start = i;
            }
        }
        return start;
    }

    static boolean begins(Piece piece) {
        boolean post = piece.kind() == Kind.POSITION
                && piece.line().isCapitals()
                && !piece.line().text().endsWith(":");
        return post || piece.kind() == Kind.AUTHORITY;
    }

    private static boolean isRunningText(Piece piece) {
        boolean words = piece.kind() == Kind.TEXT || piece.kind() == Kind.ITEM;
        return words && piece.line().text().length() > RUNNING && !piece.line().isCapitals();
    }

    void take(Piece piece) {
        if (name != null) {
            takeSecond(piece);
            return;
        }
        if (begins(piece) && isRightOf(piece)) {
            forgetLeft(piece);
            beside = true;
        }
        switch (piece.kind()) {
            case AUTHORITY -> authority(piece);
            case POSITION -> position(piece);
            case NAME, LIKE_NAME -> name(piece);
            case TEXT -> continuation(piece);
            default -> {}
        }
    }

    /** Behind a whole signature: the name of the one beside it, or the beginning of another one. */
    private void takeSecond(Piece piece) {
        boolean near = piece.lineIndex() - lastLine <= NEAR;
        boolean named = piece.kind() == Kind.NAME || piece.kind() == Kind.LIKE_NAME;
        if (named && near && (isRightOf(piece) || beside && lastCell == 0)) {
            name = trim(PersonName.withoutTitle(piece.line()).text());
            beside = false;
            grow(piece);
        } else if (begins(piece) && near && !isRightOf(piece)) {
            earlier = signatory();
            forget();
            name = null;
            take(piece);
        }
    }

    private boolean isRightOf(Piece piece) {
        return piece.lineIndex() == lastLine && piece.cell() > lastCell;
    }

    /** What a left column said on this line; an authority above a pair of posts stays. */
    private void forgetLeft(Piece piece) {
        position.clear();
        if (piece.kind() == Kind.AUTHORITY || authorityLine == piece.lineIndex()) {
            authority.clear();
        }
    }

    private void forget() {
        authority.clear();
        position.clear();
    }

    boolean hasName() {
        return name != null;
    }

    boolean isOpen() {
        return name == null && (!authority.isEmpty() || !position.isEmpty());
    }

    private void authority(Piece piece) {
        if (!position.isEmpty()) {
            return;
        }
        Matcher acting = ACTING.matcher(piece.line().text());
        String[] parts = acting.matches()
                ? new String[] {acting.group(1), acting.group(2)}
                : POST_BEHIND.split(piece.line().text(), 2);
        authority.add(parts[0].trim());
        authorityLine = piece.lineIndex();
        if (parts.length > 1) {
            addPosition(parts[1].trim());
        }
        grow(piece);
    }

    private void position(Piece piece) {
        addPosition(piece.line().text());
        grow(piece);
    }

    private void addPosition(String text) {
        Matcher named = POST_AND_NAME.matcher(text);
        boolean both = named.matches() && PersonName.isName(Line.of(named.group(2), 0, 0));
        position.add(trim(both ? named.group(1) : text));
        name = both ? named.group(2) : name;
    }

    private void name(Piece piece) {
        boolean certain = piece.kind() == Kind.NAME && place == null;
        if (isOpen() || certain) {
            name = trim(PersonName.withoutTitle(piece.line()).text());
            grow(piece);
        }
    }

    private void continuation(Piece piece) {
        boolean capitals = piece.line().isCapitals() && piece.line().text().length() < LONGEST && isOpen();
        boolean next = piece.lineIndex() - lastLine <= 2 && !isRightOf(piece);
        if (capitals && next) {
            List<String> target = position.isEmpty() ? authority : position;
            target.set(
                    target.size() - 1,
                    target.get(target.size() - 1) + " " + trim(piece.line().text()));
            grow(piece);
        }
    }

    private void grow(Piece piece) {
        Place own = piece.line().place();
        place = place == null ? own : new Place(Math.min(place.start(), own.start()), Math.max(place.end(), own.end()));
        lastLine = piece.lineIndex();
        lastCell = piece.cell();
    }

    private static String trim(String text) {
        return text.replaceAll("[,;.\\s]+$", "");
    }

    Signatory signatory() {
        if (place == null) {
            return null;
        }
        return name == null && earlier != null ? earlier : new Signatory(joined(authority), joined(position), name);
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    Place place() {
        return place;
    }

    int lastLine() {
        return lastLine;
    }
}
