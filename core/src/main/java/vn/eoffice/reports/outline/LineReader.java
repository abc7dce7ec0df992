package vn.eoffice.reports.outline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.extraction.text.WordFile;
import vn.eoffice.reports.extraction.text.WordParagraph;
import vn.eoffice.reports.text.VietnameseText;

/** Brings a file of any format into paragraphs. */
final class LineReader {

    private static final int MOST_LINES = 50_000;
    private static final Set<HeadingKind> CHAPTERS = EnumSet.of(
            HeadingKind.PART, HeadingKind.CHAPTER, HeadingKind.SECTION, HeadingKind.CAPITAL, HeadingKind.ROMAN);

    private final TextSource texts;
    private final TextLimits limits;

    LineReader(TextSource texts, TextLimits limits) {
        this.texts = texts;
        this.limits = limits;
    }

    SourceLines read(Path file, String fileName) {
        try {
            if (WordFile.isDocx(file, fileName, limits)) {
                return new SourceLines(framed(ofWord(WordFile.paragraphs(file, limits))), List.of(), true);
            }
            SourceText source = texts.read(file, fileName);
            return new SourceLines(framed(ofText(source.text())), source.findings(), true);
        } catch (UnreadableFileException e) {
            return new SourceLines(List.of(), List.of(e.finding()), false);
        }
    }

    /** Some offices lay a whole paper out in a table: where no heading stands outside of one, those inside count. */
    private static List<SourceLine> framed(List<SourceLine> lines) {
        boolean free = lines.stream().anyMatch(line -> !line.table() && Labels.read(line.text()) != null);
        boolean inside = lines.stream().anyMatch(line -> line.table() && isChapter(line.text()));
        return free || !inside
                ? lines
                : lines.stream()
                        .map(line -> new SourceLine(line.line(), line.paragraph(), line.text(), false))
                        .toList();
    }

    /** A numbered row of figures is no heading; a Roman number, a part, a chapter is. */
    private static boolean isChapter(String text) {
        Label label = Labels.read(text);
        return label != null && CHAPTERS.contains(label.kind());
    }

    private static List<SourceLine> ofWord(List<WordParagraph> paragraphs) {
        List<SourceLine> lines = new ArrayList<>();
        for (WordParagraph paragraph : paragraphs) {
            String text = clean(paragraph.text());
            if (!text.isEmpty() && lines.size() < MOST_LINES) {
                lines.add(new SourceLine(lines.size() + 1, paragraph.index(), text, paragraph.inTable()));
            }
        }
        return lines;
    }

    static List<SourceLine> ofText(String text) {
        Unwrapping paragraphs = new Unwrapping(text);
        int number = 0;
        for (String line : text.split("\r\n|[\n\r]", MOST_LINES)) {
            number++;
            String clean = clean(Labels.joinTab(line));
            boolean row = clean.indexOf('\t') >= 0;
            paragraphs.add(new SourceLine(number, -1, clean.replace('\t', ' '), row));
        }
        return paragraphs.lines();
    }

    /** Without the marks of Markdown, with single blanks. */
    private static String clean(String line) {
        String text = VietnameseText.nfc(line).strip();
        if (text.indexOf('*') >= 0 && text.chars().anyMatch(Character::isLetter)) {
            text = text.replace("*", "");
        }
        int start = 0;
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        String plain = text.substring(start).replace("\\-", "-").replace("\\.", ".");
        return plain.replaceAll("[ \\u00A0\\u2002-\\u200B\\uFEFF]++", " ").strip();
    }
}
