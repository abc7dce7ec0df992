package vn.eoffice.reports.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.register.Register.Direction;
import vn.eoffice.reports.register.RegisterEntry.State;

/** Writes a register as a workbook that prints on A4 landscape; needs memory for a hundred rows, however many there are. */
final class RegisterWorkbook {

    private static final int HEADING_ROW = 2;

    private final Messages labels = Messages.labels();
    private final Locale locale;
    private final RegisterStyles styles;

    private RegisterWorkbook(Locale locale, RegisterStyles styles) {
        this.locale = locale;
        this.styles = styles;
    }

    static void write(Register register, Iterable<RegisterEntry> entries, Locale locale, OutputStream xlsx) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            RegisterWorkbook writer = new RegisterWorkbook(locale, new RegisterStyles(workbook));
            if (register.direction() == Direction.OUTGOING) {
                writer.sheet(workbook, register, "register.outgoing", RegisterColumn.OUTGOING, entries);
            } else {
                writer.sheet(workbook, register, "register.incoming", RegisterColumn.INCOMING, entries);
                writer.sheet(workbook, register, "register.follow-up", RegisterColumn.FOLLOW_UP, entries);
            }
            workbook.write(xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(
            SXSSFWorkbook workbook,
            Register register,
            String title,
            List<RegisterColumn> columns,
            Iterable<RegisterEntry> entries) {
        Sheet sheet = workbook.createSheet(label(title));
        setUpPrint(sheet);
        Cell heading = sheet.createRow(0).createCell(0);
        heading.setCellValue(label(title + ".title") + " " + register.period() + " (" + register.unit() + ")");
        heading.setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        Row headings = sheet.createRow(HEADING_ROW);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            text(headings.createCell(i), label(columns.get(i).key()));
            headings.getCell(i).setCellStyle(styles.heading());
        }
        sheet.createFreezePane(0, HEADING_ROW + 1);
        int row = HEADING_ROW + 1;
        for (RegisterEntry entry : entries) {
            fill(sheet.createRow(row++), columns, withState(entry));
        }
    }

    private static void setUpPrint(Sheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
    }

    private void fill(Row row, List<RegisterColumn> columns, RegisterEntry entry) {
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            Object value = columns.get(i).value().apply(entry);
            cell.setCellStyle(value instanceof LocalDate ? styles.date() : styles.text());
            if (value instanceof LocalDate date) {
                cell.setCellValue(date);
            } else if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else if (value != null) {
                text(cell, value.toString());
            }
        }
    }

    /** A number that stands for no document says so in the note. */
    private RegisterEntry withState(RegisterEntry entry) {
        if (entry.state() == State.ISSUED) {
            return entry;
        }
        String key = "register.note." + entry.state().code();
        return entry.change()
                .note(labels.text(locale, key, List.of(entry.reason())))
                .build();
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe. */
    private static void text(Cell cell, String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
        cell.setCellValue(formula ? "'" + value : value);
    }

    private String label(String key) {
        return labels.text(locale, key, List.of());
    }
}
