package vn.eoffice.reports.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes Word files. */
final class WordFile {

    private static final int LINES_A_PAGE = 14;

    private WordFile() {}

    /** The paper as .docx, a paragraph for each line. */
    static byte[] of(Paper paper) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            paper.lines().forEach(line -> word.createParagraph().createRun().setText(line));
            return bytes(word);
        }
    }

    /** A .docx of so many pages, told apart by page breaks, with a table on every fifth. */
    static byte[] ofPages(PaperMaker papers, int pages) throws IOException {
        List<String> lines = papers.paper(0, pages * 3_000).lines();
        try (XWPFDocument word = new XWPFDocument()) {
            int line = 0;
            for (int page = 1; page <= pages; page++) {
                int end = page == pages ? lines.size() : Math.min(lines.size(), page * LINES_A_PAGE);
                for (; line < end; line++) {
                    word.createParagraph().createRun().setText(lines.get(line));
                }
                if (page % 5 == 0) {
                    table(word);
                }
                word.createParagraph().createRun().addBreak(BreakType.PAGE);
            }
            return bytes(word);
        }
    }

    private static void table(XWPFDocument word) {
        XWPFTable table = word.createTable(8, 5);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 5; column++) {
                table.getRow(row).getCell(column).setText("Ô " + row + "." + column);
            }
        }
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }
}
