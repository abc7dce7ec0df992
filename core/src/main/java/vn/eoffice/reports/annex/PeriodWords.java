package vn.eoffice.reports.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.HeaderGroup;
import vn.eoffice.reports.annex.form.HeaderNode;
import vn.eoffice.reports.deadline.Period;

/** Puts the days of a round in the place of those that a form's title and headings were printed with. */
final class PeriodWords {

    private final List<LocalDate> printed = new ArrayList<>();
    private final List<LocalDate> asked = new ArrayList<>();

    private PeriodWords(Period form, Period round) {
        pair(form.to(), round.to());
        if (form.from() != null && round.from() != null) {
            pair(form.from(), round.from());
            pair(form.from().minusDays(1), round.from().minusDays(1));
        }
    }

    /** The form as a round hands it out; the form itself when it has no period, or ends with the round's. */
    static FormDefinition of(FormDefinition form, Period round) {
        boolean same =
                form.period() == null || round == null || form.period().to().equals(round.to());
        return same ? form : new PeriodWords(form.period(), round).of(form);
    }

    private FormDefinition of(FormDefinition form) {
        return new FormDefinition(
                form.code(),
                form.version(),
                words(form.title()),
                words(form.subtitle()),
                form.period(),
                form.columnNumbers(),
                form.header().stream().map(this::node).toList(),
                form.rows(),
                form.checks(),
                form.notes(),
                form.chart());
    }

    private HeaderNode node(HeaderNode node) {
        if (node instanceof HeaderGroup group) {
            return new HeaderGroup(
                    words(group.title()), group.nodes().stream().map(this::node).toList());
        }
        FormColumn column = (FormColumn) node;
        return new FormColumn(
                column.id(),
                words(column.title()),
                column.kind(),
                column.characters(),
                column.formula(),
                column.shareOf(),
                column.aggregation(),
                column.choices(),
                column.negative());
    }

    /** Each day is replaced once, wherever it stands; what was put in is not looked at again. */
    private String words(String text) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int day = dayAt(text, at);
            words.append(day < 0 ? text.substring(at, at + 1) : print(asked.get(day)));
            at += day < 0 ? 1 : print(printed.get(day)).length();
        }
        return words.toString();
    }

    private int dayAt(String text, int at) {
        boolean inside = at > 0 && Character.isDigit(text.charAt(at - 1));
        for (int i = 0; i < printed.size() && !inside; i++) {
            if (text.startsWith(print(printed.get(i)), at)) {
                return i;
            }
        }
        return -1;
    }

    private void pair(LocalDate from, LocalDate to) {
        printed.add(from);
        asked.add(to);
    }

    /** As offices write it: days below 10 and the first two months with a zero. */
    private static String print(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
