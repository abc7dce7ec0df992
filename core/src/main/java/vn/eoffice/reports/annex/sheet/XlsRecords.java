package vn.eoffice.reports.annex.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.eoffice.reports.annex.sheet.GridCell.Formula;
import vn.eoffice.reports.annex.sheet.GridCell.Kind;

/** Gathers the cells of an .xls from its records. */
final class XlsRecords implements HSSFListener {

    private final Budget budget;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<TreeMap<Integer, TreeMap<Integer, GridCell>>> cells = new ArrayList<>();
    private final List<List<Grid.Merge>> merges = new ArrayList<>();
    private SSTRecord strings;
    private FormulaRecord awaitingText;
    private boolean from1904;

    XlsRecords(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void processRecord(Record record) {
        budget.check();
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof BOFRecord start && start.getType() == BOFRecord.TYPE_WORKSHEET) {
            cells.add(new TreeMap<>());
            merges.add(new ArrayList<>());
        } else if (record instanceof SSTRecord texts) {
            strings = texts;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (!cells.isEmpty()) {
            content(record);
        }
    }

    Book book(boolean macros) {
        List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(sheets));
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < Math.min(ordered.size(), cells.size()); i++) {
            BoundSheetRecord sheet = ordered.get(i);
            List<GridRow> rows = new ArrayList<>();
            cells.get(i).forEach((row, inRow) -> rows.add(new GridRow(row, List.copyOf(inRow.values()))));
            budget.rows(rows.size());
            boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
            grids.add(new Grid(sheet.getSheetname(), hidden, List.copyOf(rows), List.copyOf(merges.get(i))));
        }
        if (grids.isEmpty()) {
            throw Refusal.damaged();
        }
        return new Book(grids, from1904, macros);
    }

    private void content(Record record) {
        if (record instanceof LabelSSTRecord label && strings != null) {
            add(label, Kind.TEXT, strings.getString(label.getSSTIndex()).getString(), Formula.NONE);
        } else if (record instanceof LabelRecord label) {
            add(label, Kind.TEXT, label.getValue(), Formula.NONE);
        } else if (record instanceof NumberRecord number) {
            add(number, Kind.NUMBER, Double.toString(number.getValue()), Formula.NONE);
        } else if (record instanceof BoolErrRecord value) {
            String text = value.isError() ? error(value.getErrorValue()) : Boolean.toString(value.getBooleanValue());
            add(value, value.isError() ? Kind.ERROR : Kind.TEXT, text, Formula.NONE);
        } else if (record instanceof FormulaRecord formula) {
            formula(formula);
        } else if (record instanceof StringRecord text && awaitingText != null) {
            add(awaitingText, Kind.TEXT, text.getString(), Formula.OWN);
            awaitingText = null;
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                last(merges)
                        .add(new Grid.Merge(
                                area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
            }
        }
    }

    private void formula(FormulaRecord formula) {
        awaitingText = null;
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
        } else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
            add(formula, Kind.ERROR, error(formula.getCachedErrorValue()), Formula.OWN);
        } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
            add(formula, Kind.NUMBER, Double.toString(formula.getValue()), Formula.OWN);
        }
    }

    private void add(CellValueRecordInterface at, Kind kind, String text, Formula formula) {
        if (text != null && !text.isBlank()) {
            budget.cell(text);
            GridCell cell = new GridCell(at.getColumn(), kind, text, formula);
            last(cells).computeIfAbsent(at.getRow(), row -> new TreeMap<>()).put((int) at.getColumn(), cell);
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
