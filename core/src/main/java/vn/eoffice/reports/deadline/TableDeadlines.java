package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the deadlines of a table of tasks: a head row names the columns of the task, the unit and the time. */
final class TableDeadlines {

    private static final Pattern TIME = Pattern.compile("thoi (?:gian|han|diem)|tien do|hoan thanh");
    private static final Pattern UNIT = Pattern.compile("chu tri|don vi|co quan|phu trach|thuc hien");
    private static final Pattern TASK = Pattern.compile("noi dung|nhiem vu|cong viec|hoat dong");
    private static final int LONGEST_HEAD_CELL = 60;
    private static final int LONGEST_TIME = 80;

    private final LocalDate issued;
    private final List<Deadline> found = new ArrayList<>();
    private int time = -1;
    private int unit = -1;
    private int task = -1;
    private int width;

    TableDeadlines(LocalDate issued) {
        this.issued = issued;
    }

    void row(List<String> cells) {
        if (isHead(cells)) {
            time = column(cells, TIME);
            unit = column(cells, UNIT);
            task = column(cells, TASK);
            width = cells.size();
        } else if (time >= 0 && cells.size() == width && cells.get(time).length() < LONGEST_TIME) {
            add(cells);
        }
    }

    private static boolean isHead(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.length() < LONGEST_HEAD_CELL)
                && column(cells, TIME) >= 0
                && column(cells, TASK) >= 0;
    }

    private static int column(List<String> cells, Pattern name) {
        for (int i = 0; i < cells.size(); i++) {
            if (name.matcher(DateReader.fold(cells.get(i))).find()) {
                return i;
            }
        }
        return -1;
    }

    private void add(List<String> cells) {
        String folded = DateReader.fold(cells.get(time));
        List<DueTime> times = CalendarTimes.in(folded, issued);
        if (times.isEmpty() && !folded.contains("thuong xuyen")) {
            return;
        }
        LocalDate date = times.isEmpty() ? null : times.get(times.size() - 1).date();
        String words = cells.get(task) + ": " + cells.get(time);
        List<String> units = unit < 0 || unit == time ? List.of() : Units.listed(cells.get(unit));
        found.add(new Deadline(date, words, units));
    }

    List<Deadline> found() {
        return found;
    }
}
