package vn.eoffice.reports.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a source as .docx: A4, Times New Roman, margins and sizes of Nghị định 30/2020/NĐ-CP annex I. */
final class WordPaper {

    private static final int TWIPS_PER_MM = 57;
    private static final int TEXT_WIDTH = 160 * TWIPS_PER_MM;
    private static final int BODY_SIZE = 14;
    private static final int COLUMN_SIZE = 12;
    private static final int TABLE_SIZE = 11;

    private final XWPFDocument document = new XWPFDocument();

    private final String font;

    private WordPaper(String font) {
        this.font = font;
    }

    /** Writes a .docx as an office keeps it. */
    static void write(SampleSource source, Path file) throws IOException {
        write(source, file, "Times New Roman");
    }

    /** Writes a .docx in a font that this machine has, so that printing it needs no substitute for some letters. */
    static void writeForPrinting(SampleSource source, Path file) throws IOException {
        write(source, file, "Noto Serif Display");
    }

    private static void write(SampleSource source, Path file, String font) throws IOException {
        WordPaper paper = new WordPaper(font);
        try (paper.document;
                OutputStream out = Files.newOutputStream(file)) {
            paper.page();
            source.blocks().forEach(paper::add);
            var properties = paper.document.getProperties().getCoreProperties();
            properties.setCreator("Văn thư");
            properties.setCreated(Optional.of(new Date(0)));
            paper.document.write(out);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(20));
        margins.setBottom(millimetres(20));
        margins.setLeft(millimetres(30));
        margins.setRight(millimetres(20));
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf((long) length * TWIPS_PER_MM);
    }

    private void add(Block block) {
        if (block instanceof Block.Columns columns) {
            columns(columns);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else {
            document.createParagraph().setPageBreak(true);
        }
    }

    private void columns(Block.Columns columns) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        boolean end = columns.left().stream().anyMatch(line -> line.text().startsWith("Nơi nhận"));
        int left = TEXT_WIDTH * (end ? 55 : 40) / 100;
        width(table.getRow(0).getCell(0), left);
        width(table.getRow(0).getCell(1), TEXT_WIDTH - left);
        ParagraphAlignment leftSide = end ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER;
        cell(table.getRow(0).getCell(0), columns.left(), leftSide, end ? TABLE_SIZE : COLUMN_SIZE);
        cell(table.getRow(0).getCell(1), columns.right(), ParagraphAlignment.CENTER, COLUMN_SIZE);
        spacing(document.createParagraph(), 0);
    }

    private static void width(XWPFTableCell cell, int twips) {
        cell.setWidth(Integer.toString(twips));
    }

    private void cell(XWPFTableCell cell, List<Line> lines, ParagraphAlignment alignment, int size) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(alignment);
            spacing(paragraph, 0);
            run(paragraph, lines.get(i), size);
        }
    }

    private void table(Block.Table rows) {
        int columns = rows.rows().stream().mapToInt(List::size).max().orElse(1);
        XWPFTable table = document.createTable(rows.rows().size(), columns);
        table.setWidth("100%");
        for (int row = 0; row < rows.rows().size(); row++) {
            List<String> cells = rows.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                Line line = new Line(cells.get(column), row == 0, false, false);
                cell(table.getRow(row).getCell(column), List.of(line), ParagraphAlignment.LEFT, TABLE_SIZE);
            }
        }
        spacing(document.createParagraph(), 0);
    }

    private void paragraph(Block.Paragraph block) {
        XWPFParagraph paragraph = document.createParagraph();
        switch (block.place()) {
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case LEFT -> paragraph.setAlignment(ParagraphAlignment.LEFT);
            case BODY -> {
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(10 * TWIPS_PER_MM);
            }
        }
        spacing(paragraph, block.place() == Block.Place.BODY ? 120 : 0);
        run(paragraph, block.line(), BODY_SIZE);
    }

    private static void spacing(XWPFParagraph paragraph, int after) {
        paragraph.setSpacingAfter(after);
        paragraph.setSpacingBefore(0);
    }

    private void run(XWPFParagraph paragraph, Line line, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(size);
        run.setBold(line.bold());
        run.setItalic(line.italic());
        if (line.rule()) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        run.setText(line.text());
    }
}
