package vn.eoffice.reports.annex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;

/** A handed-out workbook in which a test fills in cells by their names, as a clerk would. */
public final class FilledBook {

    private final XSSFWorkbook workbook;

    private FilledBook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static FilledBook of(String code) {
        return of(Forms.shipped().form(code), Handout.of("2026", "Kỳ 2026", "DU-A", "Đảng ủy xã A"));
    }

    public static FilledBook of(FormDefinition form, Handout handout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWorkbook.write(form, handout, out);
        try {
            return new FilledBook(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook as it was handed out, with 1 in the first cell that is to be filled in. */
    public static byte[] begun(byte[] handedOut) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(handedOut))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new FilledBook(workbook).begun().workbook().write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts 1 into the first cell that is to be filled in. */
    public FilledBook begun() {
        for (Row row : sheet()) {
            for (Cell cell : row) {
                if (!cell.getCellStyle().getLocked()) {
                    cell.setCellValue(1);
                    return this;
                }
            }
        }
        throw new AssertionError("nothing is to be filled in");
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    public FilledBook number(String address, double value) {
        cell(address).setCellValue(value);
        return this;
    }

    public FilledBook text(String address, String value) {
        cell(address).setCellValue(value);
        return this;
    }

    /** A cell by its name; made when it is not there. */
    public XSSFCell cell(String address) {
        CellReference reference = new CellReference(address);
        XSSFRow row = sheet().getRow(reference.getRow());
        XSSFRow made = row == null ? sheet().createRow(reference.getRow()) : row;
        XSSFCell cell = made.getCell(reference.getCol());
        return cell == null ? made.createCell(reference.getCol()) : cell;
    }

    /** Saves it as Excel would, with the results of formulas. */
    public Path save(Path folder) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return saveAsIs(folder);
    }

    public Path saveAsIs(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "bieu", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
