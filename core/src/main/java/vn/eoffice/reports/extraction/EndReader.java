package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.extraction.Pieces.Kind;
import vn.eoffice.reports.extraction.Pieces.Piece;

/** Finds and reads the end block: recipients and signature, in either order, side by side or interleaved. */
final class EndReader {

    private static final int ABOVE = 16;
    private static final int BELOW = 70;
    private static final int LAST_LINES = 45;

    private EndReader() {}

    /** The end block between two lines, the second excluded. */
    static EndBlock read(Lines lines, int from, int to) {
        int head = recipientsHead(lines, from, to);
        return head < 0 ? signatureOnly(lines, from, to) : around(lines, head, from, to);
    }

    /** The line "Nơi nhận"; -1 when there is none. */
    static int recipientsHead(Lines lines, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            String folded = lines.get(i).folded();
            int at = folded.length() < 4000 ? folded.indexOf("noi nhan") : -1;
            if (at >= 0 && isHead(lines.get(i), at)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHead(Line line, int at) {
        int behind = at + "noi nhan".length();
        while (behind < line.text().length() && line.text().charAt(behind) == ' ') {
            behind++;
        }
        boolean colon =
                behind < line.text().length() && ":.;-".indexOf(line.folded().charAt(behind)) >= 0;
        boolean gap = behind == line.text().length() || line.text().charAt(behind) == '\t';
        boolean startsCell = at == 0 || line.text().charAt(at - 1) == '\t';
        return Character.isUpperCase(line.text().charAt(at)) && (colon || (gap && startsCell));
    }

    private static EndBlock around(Lines lines, int head, int from, int to) {
        SignatureReader signature = new SignatureReader();
        List<Piece> above = pieces(lines, Math.max(from, head - ABOVE), head);
        int firstAbove = signature.startOf(above);
        int first = firstAbove < 0 ? head : above.get(firstAbove).lineIndex();
        if (firstAbove >= 0) {
            above.subList(firstAbove, above.size()).forEach(signature::take);
        }
        RecipientsReader recipients = new RecipientsReader(signature);
        for (Piece piece : pieces(lines, head, Math.min(to, head + BELOW))) {
            if (recipients.isDone()) {
                break;
            }
            recipients.take(piece);
        }
        int last = Math.max(recipients.lastLine(), signature.lastLine());
        return new EndBlock(
                recipients.lines(),
                recipients.place(),
                signature.signatory(),
                signature.place(),
                first,
                Math.max(head, last));
    }

    private static EndBlock signatureOnly(Lines lines, int from, int to) {
        int first = Math.max(from, to - LAST_LINES);
        List<Piece> last = pieces(lines, first, to);
        for (int i = last.size() - 1; i >= 0; i--) {
            boolean continued = i > 0 && begins(last.get(i - 1));
            if (begins(last.get(i)) && !continued && hasNameBelow(last, i)) {
                SignatureReader signature = new SignatureReader();
                last.subList(i, last.size()).forEach(signature::take);
                int start = last.get(i).lineIndex();
                return new EndBlock(
                        List.of(), null, signature.signatory(), signature.place(), start, signature.lastLine());
            }
        }
        return EndBlock.none(lines.size());
    }

    private static boolean begins(Piece piece) {
        return SignatureReader.begins(piece);
    }

    private static boolean hasNameBelow(List<Piece> pieces, int start) {
        return pieces.subList(start, Math.min(pieces.size(), start + 10)).stream()
                .anyMatch(piece -> piece.kind() == Kind.NAME || piece.kind() == Kind.LIKE_NAME);
    }

    private static List<Piece> pieces(Lines lines, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = from; i < to; i++) {
            pieces.addAll(Pieces.of(lines.get(i), i));
        }
        return pieces;
    }
}
