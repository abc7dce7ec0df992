package vn.eoffice.reports.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.settings.TableFile.Line;

/**
 * A table as spreadsheets save it: UTF-8 with or without its mark, commas, semicolons or tabs, quotes around cells that
 * need them. One pass over the text, whatever stands in it.
 */
final class CsvText {

    private static final char MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
        this.at = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        this.separator = separator(text, at);
    }

    /** @throws ReportException UNREADABLE when it is no UTF-8 or a quote is never closed; TOO_LARGE for too many lines */
    static List<Line> read(Path file) {
        return new CsvText(decoded(file)).lines();
    }

    private static String decoded(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ReportException(Problem.UNREADABLE, "settings.not-utf-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands most often in the first line, outside quotes. */
    private static char separator(String text, int start) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && !quoted) {
                break;
            }
            quoted ^= c == '"';
            int kind = ",;\t".indexOf(c);
            if (kind >= 0 && !quoted) {
                counts[kind]++;
            }
        }
        return counts[1] > counts[0] || counts[2] > counts[0] ? counts[1] >= counts[2] ? ';' : '\t' : ',';
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            int number = line;
            List<String> cells = cells();
            if (!cells.stream().allMatch(String::isBlank)) {
                lines.add(new Line(number, cells));
                TableFile.requireFewLines(lines.size());
            }
        }
        return lines;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
            TableFile.requireFewCells(cells.size(), line);
        } while (accept(separator));
        boolean ended = accept('\r');
        ended |= accept('\n');
        line += ended ? 1 : 0;
        return cells;
    }

    private boolean accept(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private String cell() {
        return accept('"') ? quoted(line) + plain() : plain();
    }

    private String quoted(int opened) {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            line += c == '\n' ? 1 : 0;
            if (c != '"') {
                cell.append(c);
            } else if (accept('"')) {
                cell.append('"');
            } else {
                return cell.toString();
            }
        }
        throw new ReportException(Problem.UNREADABLE, "settings.open-quote", opened);
    }

    /** Also what somebody wrote behind a closing quote. */
    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
