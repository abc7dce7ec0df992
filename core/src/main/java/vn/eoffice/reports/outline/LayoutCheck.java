package vn.eoffice.reports.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a .docx against the rules of its side and day. */
final class LayoutCheck {

    private static final int HEAD = 30;
    private static final int LONGEST_DATE = 60;
    private static final Pattern DATE =
            Pattern.compile("ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})|ngay (\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private LayoutCheck() {}

    static LayoutReport of(WordZip zip, LayoutProfile given) {
        WordLook word = new WordLook(zip);
        List<LaidParagraph> all = word.paragraphs();
        List<LaidParagraph> head = all.subList(0, Math.min(HEAD, all.size()));
        LayoutProfile profile = given == null ? read(head) : given;
        LayoutRules rules = LayoutRules.of(profile);
        LayoutFindings findings = new LayoutFindings(rules);
        new PageLayoutCheck(rules, findings).check(word);
        new HeadLayoutCheck(rules, findings, head).check();
        int end = endOf(all);
        List<LaidParagraph> text = all.subList(0, end).stream()
                .filter(paragraph -> !paragraph.inTable() && !isHeader(paragraph))
                .toList();
        new TextLayoutCheck(rules, findings, text).check();
        new EndLayoutCheck(rules, findings, all.subList(end, all.size())).check();
        return new LayoutReport(profile, findings.all());
    }

    private static boolean isHeader(LaidParagraph paragraph) {
        String folded = paragraph.folded();
        return folded.startsWith("cong hoa xa hoi") || folded.equals("dang cong san viet nam");
    }

    private static int endOf(List<LaidParagraph> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).folded().startsWith("noi nhan")) {
                return i;
            }
        }
        return all.size();
    }

    /** By the title of the side and the date in the header. */
    private static LayoutProfile read(List<LaidParagraph> head) {
        boolean party = head.stream().anyMatch(line -> line.folded().equals("dang cong san viet nam"));
        LocalDate date = head.stream()
                .map(line -> date(line.folded()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return LayoutProfile.of(party, date);
    }

    private static LocalDate date(String folded) {
        Matcher matcher = DATE.matcher(folded);
        if (folded.length() > LONGEST_DATE || !folded.contains(", ngay") || !matcher.find()) {
            return null;
        }
        int group = matcher.group(1) != null ? 1 : 4;
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(group + 2)),
                    Integer.parseInt(matcher.group(group + 1)),
                    Integer.parseInt(matcher.group(group)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
