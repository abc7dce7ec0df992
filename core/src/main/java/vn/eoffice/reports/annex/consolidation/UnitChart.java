package vn.eoffice.reports.annex.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.ListSheet;
import vn.eoffice.reports.annex.SafeText;
import vn.eoffice.reports.annex.form.ChartRule;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.message.Messages;

/** A bar chart of one figure over units, the largest first. */
final class UnitChart {

    private static final int MOST = 25;

    private UnitChart() {}

    /** Adds a sheet with the chart, if the form names a figure and at least two units have it. */
    static void write(XSSFWorkbook workbook, Consolidated consolidated, Locale locale) {
        FormDefinition form = consolidated.form();
        ChartRule rule = form.chart();
        List<Share> shares = rule == null ? List.of() : largest(consolidated, rule);
        if (shares.size() < 2) {
            return;
        }
        Messages messages = Messages.annex();
        XSSFSheet sheet = workbook.createSheet(messages.text(locale, "consolidated.chart", List.of()));
        sheet.setColumnWidth(0, 40 * 256);
        for (Share share : shares) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(SafeText.of(share.unitName()));
            row.createCell(1).setCellValue(share.value().number().doubleValue());
        }
        String title = messages.text(
                locale,
                "chart.title",
                List.of(form.row(rule.row()).label(), form.column(rule.column()).title()));
        boolean fromZero =
                shares.stream().allMatch(share -> share.value().number().signum() >= 0);
        draw(sheet, shares.size(), title, fromZero);
        ListSheet.landscape(sheet);
    }

    private static List<Share> largest(Consolidated consolidated, ChartRule rule) {
        return consolidated.drillDown(rule.row(), rule.column()).stream()
                .filter(share -> share.value() != null && share.value().number() != null)
                .sorted(Comparator.comparing((Share share) -> share.value().number())
                        .reversed()
                        .thenComparing(Share::unit))
                .limit(MOST)
                .toList();
    }

    private static void draw(XSSFSheet sheet, int count, String title, boolean fromZero) {
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 3, 1, 15, 30));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis units = chart.createCategoryAxis(AxisPosition.LEFT);
        units.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis figures = chart.createValueAxis(AxisPosition.BOTTOM);
        figures.setCrosses(AxisCrosses.MAX);
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (fromZero) {
            figures.setMinimum(0);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, units, figures);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, count - 1, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, count - 1, 1, 1)));
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) 0x9C, 0x1C, 0x1C})));
        chart.plot(bars);
        chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewInvertIfNegative()
                .setVal(false);
    }
}
