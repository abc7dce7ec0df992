package vn.eoffice.reports.annex.sheet;

/** Names of cells: {@code C7}, {@code A1:C3}. */
final class CellNames {

    private static final int MAX = 1 << 21;

    private CellNames() {}

    /** The column of a cell's name, from 0. */
    static int column(String reference) {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else {
                break;
            }
        }
        if (column == 0) {
            throw Refusal.damaged();
        }
        return column - 1;
    }

    /** A row's number, from 1. */
    static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || number > MAX) {
                throw Refusal.damaged();
            }
            number = number * 10 + c - '0';
        }
        return Math.max(number, 1);
    }

    /** A block; null when it is not written as one. */
    static Grid.Merge merge(String reference) {
        int colon = reference == null ? -1 : reference.indexOf(':');
        if (colon < 1) {
            return null;
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        return new Grid.Merge(row(first), row(last), column(first), column(last));
    }

    private static int row(String reference) {
        int i = 0;
        while (i < reference.length() && (reference.charAt(i) < '0' || reference.charAt(i) > '9')) {
            i++;
        }
        return number(reference.substring(i)) - 1;
    }
}
