package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the titles of forms that stand in a file behind its text. */
final class FormFinder {

    private static final Pattern TITLE = Pattern.compile(
            "^(?:phu luc|bieu mau|mau bieu|bieu|mau)(?: so)?[ ](\\d{1,3}[a-z]?|[ivx]{1,5})(?![\\w%])[ ]?[.:\\-\u2013]?[ ]?");
    private static final int LONGEST_TITLE = 400;

    private FormFinder() {}

    /** The code of the form whose title this line begins; null when it begins none. */
    static String codeOf(SourceLine line) {
        Matcher matcher = matcher(line);
        return matcher == null ? null : AnnexCodes.canonical(matcher.group(1));
    }

    private static Matcher matcher(SourceLine line) {
        if (line.text().length() > LONGEST_TITLE
                || !Character.isUpperCase(line.text().charAt(0))) {
            return null;
        }
        String glued = unglued(line.text());
        Matcher matcher = TITLE.matcher(SourceLine.fold(glued));
        if (!matcher.find()) {
            return null;
        }
        String rest = glued.substring(matcher.end());
        boolean code = Character.isDigit(glued.charAt(matcher.start(1)))
                || Character.isUpperCase(glued.charAt(matcher.start(1)));
        boolean title = rest.isEmpty() || rest.startsWith("(") || SourceLine.isCapitals(firstWords(rest));
        return code && title ? matcher : null;
    }

    /** {@code Biểu 1BKẾT QUẢ}: some readers lose the break behind the code. */
    private static String unglued(String text) {
        return text.replaceFirst("(?<=\\d\\p{Lu})(?=\\p{Lu}{2})", " ");
    }

    private static String firstWords(String rest) {
        int end = rest.indexOf(' ', Math.min(rest.length(), 6));
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** The forms from a line on that hold more than their title and a bracket to be replaced. */
    static List<AnnexForm> filledFrom(List<SourceLine> lines, int start) {
        List<AnnexForm> forms = from(lines, start);
        return forms.stream().filter(form -> isFilled(lines, form)).toList();
    }

    private static boolean isFilled(List<SourceLine> lines, AnnexForm form) {
        boolean inside = false;
        for (SourceLine line : lines) {
            if (line.line() > form.place().line() && inside && codeOf(line) != null) {
                return false;
            }
            boolean text = line.text().charAt(0) != '[' && line.text().charAt(0) != '(' && line.hasLetters();
            if (inside && text && !line.text().equals(form.title())) {
                return true;
            }
            inside |= line.line() == form.place().line();
        }
        return false;
    }

    /** All forms from a line on. */
    static List<AnnexForm> from(List<SourceLine> lines, int start) {
        List<AnnexForm> forms = new ArrayList<>();
        for (int i = start; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            String code = codeOf(line);
            if (code != null && forms.stream().noneMatch(form -> form.code().equals(code))) {
                forms.add(new AnnexForm(code, title(lines, i), line.place("")));
            }
        }
        return forms;
    }

    private static String title(List<SourceLine> lines, int index) {
        String own = unglued(lines.get(index).text());
        Matcher matcher = TITLE.matcher(SourceLine.fold(own));
        String rest = matcher.find() ? own.substring(matcher.end()) : own;
        if (!rest.isBlank() && !rest.startsWith("(")) {
            return rest.strip();
        }
        boolean below = index + 1 < lines.size() && lines.get(index + 1).isCapitals();
        return below ? lines.get(index + 1).text() : "";
    }
}
