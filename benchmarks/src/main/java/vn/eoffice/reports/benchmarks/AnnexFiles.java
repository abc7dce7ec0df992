package vn.eoffice.reports.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.FormWorkbook;
import vn.eoffice.reports.annex.Handout;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;

/** Filled workbooks as units send them, made from the product's own forms with a fixed seed. */
final class AnnexFiles {

    private static final int VARIANTS = 12;

    private final List<FormDefinition> forms = Forms.shipped().all();
    private final List<List<byte[]>> filled = new ArrayList<>();

    AnnexFiles() throws IOException {
        Random random = new Random(13);
        for (FormDefinition form : forms) {
            List<byte[]> variants = new ArrayList<>();
            for (int i = 0; i < VARIANTS; i++) {
                variants.add(filled(form, random));
            }
            filled.add(variants);
        }
    }

    List<FormDefinition> forms() {
        return forms;
    }

    /** One workbook of a form. */
    byte[] workbook(int form, int unit) {
        return filled.get(form % forms.size()).get(unit % VARIANTS);
    }

    /** Writes workbooks of so many forms for so many units: {@code 1B-0007.xlsx}; forms repeat to fill. */
    void write(Path folder, int units, int count) throws IOException {
        for (int form = 0; form < count; form++) {
            for (int unit = 0; unit < units; unit++) {
                String code = forms.get(form % forms.size()).code();
                Files.write(folder.resolve("%s-%02d-%04d.xlsx".formatted(code, form, unit)), workbook(form, unit));
            }
        }
    }

    private static byte[] filled(FormDefinition form, Random random) throws IOException {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        FormWorkbook.write(form, Handout.of("r", "Kỳ báo cáo", "u", "Đảng ủy xã Bình Khê"), blank);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        fill(cell, random);
                    }
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(Cell cell, Random random) {
        String format = cell.getCellStyle().getDataFormatString();
        if (format.startsWith("#")) {
            cell.setCellValue(random.nextInt(500));
        } else if (format.startsWith("dd")) {
            cell.setCellValue(46_000 + random.nextInt(150));
        } else if (cell.getColumnIndex() > 0) {
            cell.setCellValue("Nội dung số " + random.nextInt(1000));
        }
    }
}
