package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.extraction.Extraction.Place;
import vn.eoffice.reports.extraction.Pieces.Piece;

/** Takes the pieces below "Nơi nhận"; what belongs to the signature beside them goes on to its reader. */
final class RecipientsReader {

    private static final Pattern UPWARD =
            Pattern.compile("\\((?:de )?(?:b/c|bao cao|b\\.c|bc|b/cao)\\b|\\bde b/c|\\bde bao cao");
    private static final Pattern ARCHIVE = Pattern.compile("^luu\\b(?! y| hanh| thong)");
    private static final int MOST_AFTER_ARCHIVE = 14;
    private static final int MOST_ITEMS = 80;
    private static final int LONGEST = 400;

    private final SignatureReader signature;
    private final List<StringBuilder> items = new ArrayList<>();
    private boolean dashes;
    private boolean archived;
    private int afterArchive;
    private int lastLine = -1;
    private int start = -1;
    private int end = -1;
    private boolean closed;

    RecipientsReader(SignatureReader signature) {
        this.signature = signature;
    }

    boolean isDone() {
        return closed
                || items.size() > MOST_ITEMS
                || (archived && (signature.hasName() || afterArchive > MOST_AFTER_ARCHIVE));
    }

    void take(Piece piece) {
        afterArchive += archived ? 1 : 0;
        switch (piece.kind()) {
            case RECIPIENTS_HEAD -> grow(piece);
            case ITEM -> item(piece);
            case NAME -> nameOrText(piece);
            case LIKE_NAME -> likeName(piece);
            case TEXT -> text(piece);
            default -> signature.take(piece);
        }
    }

    private void item(Piece piece) {
        String text = piece.line().text().replaceFirst("^[-~\u2013+\u2022\u00B7\uF02D\\s]+", "");
        if (archived && (afterArchive > 3 || text.length() > 90)) {
            closed = true;
            return;
        }
        dashes = true;
        start(piece, text);
    }

    private void nameOrText(Piece piece) {
        if (items.isEmpty() || endsItem() || archived || signature.isOpen()) {
            signature.take(piece);
        } else {
            text(piece);
        }
    }

    private void likeName(Piece piece) {
        if (signature.isOpen() && (items.isEmpty() || endsItem() || archived)) {
            signature.take(piece);
        } else {
            text(piece);
        }
    }

    private void text(Piece piece) {
        String text = piece.line().text();
        boolean capitals = piece.line().isCapitals() && text.contains(" ");
        boolean archive = ARCHIVE.matcher(piece.line().folded()).find();
        if (archived || (capitals && !archive)) {
            afterwards(piece);
        } else if (archive || items.isEmpty() || (!dashes && endsItem())) {
            start(piece, text);
        } else if (text.length() < LONGEST && items.get(items.size() - 1).length() < LONGEST) {
            StringBuilder last = items.get(items.size() - 1);
            last.append(last.charAt(last.length() - 1) == '-' ? "" : " ").append(text);
            grow(piece);
        }
    }

    private void afterwards(Piece piece) {
        StringBuilder last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean archiveGoesOn = archived
                && afterArchive == 1
                && last != null
                && !endsItem()
                && piece.line().text().length() < 40
                && !piece.line().isCapitals()
                && !signature.isOpen();
        if (archiveGoesOn) {
            last.append(' ').append(piece.line().text());
            grow(piece);
        } else {
            signature.take(piece);
        }
    }

    private boolean endsItem() {
        if (items.isEmpty()) {
            return true;
        }
        StringBuilder last = items.get(items.size() - 1);
        return ";.,:".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private void start(Piece piece, String text) {
        for (String part : dashes ? new String[] {text} : text.split("(?<=;) ")) {
            if (!part.isBlank()) {
                items.add(new StringBuilder(part.trim()));
                archived |= isArchive(part);
            }
        }
        grow(piece);
    }

    private void grow(Piece piece) {
        start = start < 0
                ? piece.line().place().start()
                : Math.min(start, piece.line().place().start());
        end = Math.max(end, piece.line().place().end());
        lastLine = piece.lineIndex();
    }

    private static boolean isArchive(String item) {
        return ARCHIVE.matcher(Line.foldKeepingLength(item.trim())).find();
    }

    List<RecipientLine> lines() {
        return items.stream()
                .map(item -> item.toString().replaceAll("[\\s;.,:]+$", "").replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .map(RecipientsReader::line)
                .toList();
    }

    private static RecipientLine line(String text) {
        boolean upward = UPWARD.matcher(Line.foldKeepingLength(text)).find();
        return new RecipientLine(text, upward ? Direction.UPWARD : Direction.DOWNWARD, isArchive(text));
    }

    Place place() {
        return items.isEmpty() ? null : new Place(start, end);
    }

    int lastLine() {
        return lastLine;
    }
}
