package vn.eoffice.reports.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.text.VietnameseText;

/** What the columns of the tables are called in files: their own names, Vietnamese and English words. */
final class Headings {

    private static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);
    private static final int LONGEST = 40;

    private Headings() {}

    /** The heading of a column in a language. */
    static String of(TableName table, String column, Locale locale) {
        String own = "column." + table.code() + "." + column;
        String key = Messages.settings().has(own) ? own : "column." + column;
        return Messages.settings().text(locale, key, List.of());
    }

    /** @throws ReportException INVALID when the table has no such column */
    static String column(TableName table, String heading) {
        String wanted = plain(heading);
        return table.columns().stream()
                .filter(column -> plain(column).equals(wanted)
                        || LANGUAGES.stream().anyMatch(language -> plain(of(table, column, language))
                                .equals(wanted)))
                .findFirst()
                .orElseThrow(() ->
                        new ReportException(Problem.INVALID, "settings.unknown-column", shown(heading), known(table)));
    }

    /** A heading as a message may show it. */
    static String shown(String heading) {
        String visible = heading.strip().replaceAll("\\p{C}", "?");
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
    }

    static String known(TableName table) {
        return table.columns().stream()
                .map(column -> of(table, column, Messages.VIETNAMESE) + " (" + column + ")")
                .collect(Collectors.joining(", "));
    }

    private static String plain(String heading) {
        return VietnameseText.fold(heading).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    }
}
