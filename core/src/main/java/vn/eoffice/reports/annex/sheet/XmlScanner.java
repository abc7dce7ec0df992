package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes through the tags of an XML part in UTF-8 and makes text only of what is asked for: a sheet is mostly formatted
 * blanks. Knows no document types, so there are no entities to expand and nothing to fetch. Names are compared without
 * their prefix. Forgiving about what does not matter to a reader of cells; torn parts are refused.
 */
final class XmlScanner {

    /** What the scanner stands on. */
    enum Event {
        START,
        END,
        TEXT,
        EOF
    }

    private static final int MAX_TOKEN = 4 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 14];
    private int position;
    private int limit;
    private int nameStart;
    private int nameEnd;
    private int tagEnd;
    private boolean empty;
    private int textStart;
    private int textEnd;
    private int valueStart;
    private int valueEnd;
    private boolean raw;

    XmlScanner(InputStream in) throws IOException {
        this.in = in;
        if (ensure(3) && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB) {
            position = 3;
        }
        if (limit > 1 && (buffer[0] == (byte) 0xFE || buffer[0] == (byte) 0xFF || buffer[1] == 0)) {
            throw Refusal.damaged();
        }
    }

    /** Goes on to the next tag or text; comments and processing instructions are passed over. */
    Event next() throws IOException {
        while (true) {
            if (!ensure(1)) {
                return Event.EOF;
            }
            if (buffer[position] != '<') {
                text();
                return Event.TEXT;
            }
            if (!ensure(2)) {
                throw Refusal.damaged();
            }
            byte second = buffer[position + 1];
            if (second == '?') {
                skipPast("?>");
            } else if (second != '!') {
                return tag(second == '/');
            } else if (startsWith("<!--")) {
                skipPast("-->");
            } else if (startsWith("<![CDATA[")) {
                characterData();
                return Event.TEXT;
            } else {
                throw Refusal.damaged(); // a document type; no office program writes one
            }
        }
    }

    /** Whether the tag has that name, whatever its prefix. */
    boolean is(String name) {
        int length = nameEnd - nameStart;
        if (length != name.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the start tag is its own end: no {@link Event#END} follows. */
    boolean isEmpty() {
        return empty;
    }

    /** The value of an attribute of the start tag, whatever its prefix; null when it has none. */
    String attribute(String name) {
        return seek(name) ? XmlText.decode(buffer, valueStart, valueEnd) : null;
    }

    /** The column, from 0, of a cell's name in an attribute; -1 when there is none. Makes no text of it. */
    int column(String name) {
        int column = 0;
        for (int i = seek(name) ? valueStart : valueEnd; i < valueEnd && buffer[i] >= 'A' && column < 1 << 15; i++) {
            column = column * 26 + (buffer[i] & 0x1F);
        }
        return column - 1;
    }

    private boolean seek(String name) {
        int at = nameEnd;
        while (at < tagEnd) {
            int equals = indexOf('=', at, tagEnd);
            if (equals < 0) {
                return false;
            }
            int open = equals + 1;
            while (open < tagEnd && buffer[open] != '"' && buffer[open] != '\'') {
                open++;
            }
            int close = open < tagEnd ? indexOf(buffer[open], open + 1, tagEnd) : -1;
            if (close < 0) {
                throw Refusal.damaged();
            }
            if (named(name, at, equals)) {
                valueStart = open + 1;
                valueEnd = close;
                return true;
            }
            at = close + 1;
        }
        return false;
    }

    /** The text the scanner stands on. */
    String currentText() {
        return raw
                ? new String(buffer, textStart, textEnd - textStart, StandardCharsets.UTF_8)
                : XmlText.decode(buffer, textStart, textEnd);
    }

    /** All text up to the end of the element whose start tag was just read, that of elements within included. */
    String elementText() throws IOException {
        if (empty) {
            return "";
        }
        String first = "";
        StringBuilder more = null;
        int depth = 1;
        while (depth > 0) {
            Event event = next();
            if (event == Event.TEXT) {
                String text = currentText();
                if (first.isEmpty()) {
                    first = text;
                } else {
                    more = (more == null ? new StringBuilder(first) : more).append(text);
                }
            } else {
                depth += depthOf(event);
            }
        }
        return more == null ? first : more.toString();
    }

    /** Passes over the element whose start tag was just read. */
    void skipElement() throws IOException {
        int depth = empty ? 0 : 1;
        while (depth > 0) {
            depth += depthOf(next());
        }
    }

    private int depthOf(Event event) {
        if (event == Event.EOF) {
            throw Refusal.damaged();
        }
        return event == Event.END ? -1 : event == Event.START && !empty ? 1 : 0;
    }

    private void text() throws IOException {
        int length = 1;
        while (true) {
            int end = indexOf('<', position + length, limit);
            if (end >= 0) {
                length = end - position;
                break;
            }
            length = limit - position;
            if (!ensure(length + 1)) {
                break;
            }
        }
        raw = false;
        textStart = position;
        textEnd = position + length;
        position = textEnd;
    }

    private void characterData() throws IOException {
        int start = "<![CDATA[".length();
        int length = distance("]]>", start);
        raw = true;
        textStart = position + start;
        textEnd = position + length;
        position = textEnd + 3;
    }

    private Event tag(boolean end) throws IOException {
        int length = tagLength();
        int close = position + length - 1;
        empty = !end && buffer[close - 1] == '/';
        tagEnd = empty ? close - 1 : close;
        nameStart = position + (end ? 2 : 1);
        nameEnd = nameStart;
        while (nameEnd < tagEnd && buffer[nameEnd] > ' ') {
            if (buffer[nameEnd++] == ':') {
                nameStart = nameEnd;
            }
        }
        position += length;
        return end ? Event.END : Event.START;
    }

    /** The tag's bytes up to and with its {@code >}, which may stand within quotes, too. */
    private int tagLength() throws IOException {
        byte quote = 0;
        int length = 1;
        while (true) {
            for (; position + length < limit; length++) {
                byte b = buffer[position + length];
                if (quote != 0) {
                    quote = b == quote ? 0 : quote;
                } else if (b == '>') {
                    return length + 1;
                } else if (b == '"' || b == '\'') {
                    quote = b;
                }
            }
            if (!ensure(length + 1)) {
                throw Refusal.damaged();
            }
        }
    }

    private void skipPast(String end) throws IOException {
        position += distance(end, 2) + end.length();
    }

    private int distance(String end, int from) throws IOException {
        int length = from;
        while (true) {
            for (; position + length + end.length() <= limit; length++) {
                if (matches(end, position + length)) {
                    return length;
                }
            }
            if (!ensure(length + end.length())) {
                throw Refusal.damaged();
            }
        }
    }

    private boolean startsWith(String token) throws IOException {
        return ensure(token.length()) && matches(token, position);
    }

    private boolean matches(String token, int at) {
        for (int i = 0; i < token.length(); i++) {
            if (buffer[at + i] != token.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean named(String name, int from, int equals) {
        int end = equals;
        while (end > from && buffer[end - 1] <= ' ') {
            end--;
        }
        int start = end - name.length();
        return start >= from && matches(name, start) && (buffer[start - 1] <= ' ' || buffer[start - 1] == ':');
    }

    private int indexOf(int wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Makes that many bytes from the position on available; false at the end of the part. */
    private boolean ensure(int count) throws IOException {
        while (limit - position < count) {
            if (count > MAX_TOKEN) {
                throw Refusal.bomb();
            }
            if (position > 0) {
                System.arraycopy(buffer, position, buffer, 0, limit - position);
                limit -= position;
                position = 0;
            }
            if (limit == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int n = in.read(buffer, limit, buffer.length - limit);
            if (n <= 0) {
                return false;
            }
            limit += n;
        }
        return true;
    }
}
