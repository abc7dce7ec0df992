package vn.eoffice.reports.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.eoffice.reports.document.Finding;

/** Whether the numbers of one series run on without a gap, and none comes twice. */
final class SeriesCheck {

    private SeriesCheck() {}

    /** @param last what the series' counter has given last */
    static List<Finding> check(Register register, List<RegisterEntry> entries, int last) {
        List<Finding> findings = new ArrayList<>();
        TreeSet<Integer> serials = new TreeSet<>();
        Set<String> numbers = new HashSet<>();
        for (RegisterEntry entry : entries) {
            boolean again = !serials.add(entry.serial());
            boolean outgoing = register.direction() == Register.Direction.OUTGOING;
            if (again || outgoing && !numbers.add(entry.number())) {
                findings.add(finding("register.twice", entry, again ? entry.serial() : entry.number()));
            }
        }
        addGaps(findings, entries.get(0), serials, last);
        if (last < serials.last()) {
            findings.add(finding("register.counter-behind", entries.get(0), last, serials.last()));
        }
        return findings;
    }

    private static void addGaps(List<Finding> findings, RegisterEntry any, TreeSet<Integer> serials, int last) {
        int expected = 1;
        for (int serial : serials) {
            addGap(findings, any, expected, serial - 1);
            expected = serial + 1;
        }
        addGap(findings, any, expected, last);
    }

    private static void addGap(List<Finding> findings, RegisterEntry any, int from, int to) {
        if (from <= to) {
            findings.add(finding("register.gap", any, from, to));
        }
    }

    private static Finding finding(String code, RegisterEntry entry, Object... more) {
        List<String> arguments = new ArrayList<>(List.of(entry.register().id(), entry.series()));
        for (Object one : more) {
            arguments.add(String.valueOf(one));
        }
        return new Finding(code, arguments);
    }
}
