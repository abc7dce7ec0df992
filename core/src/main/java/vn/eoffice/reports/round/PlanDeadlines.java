package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.RecipientNames;
import vn.eoffice.reports.text.VietnameseText;

/**
 * The deadlines of a plan that are about reporting. The one that binds the most units stands for everybody, others for
 * the groups they name. "Trước ngày 29/5" is proposed as the day before: a person sees the words and decides.
 */
final class PlanDeadlines {

    private static final Pattern BEFORE_DAY = Pattern.compile("\\btruoc (?:ngay )?\\d{1,2}[/.-]\\d{1,2}");
    private static final Pattern BODY =
            Pattern.compile("^(?:ban thuong vu|thuong truc|lanh dao) ", Pattern.CASE_INSENSITIVE);

    private final RecipientNames names;

    PlanDeadlines(RecipientNames names) {
        this.names = names;
    }

    /** What is proposed; empty when the plan names no day. */
    List<GroupDeadline> of(List<Deadline> read) {
        List<Deadline> reporting = read.stream()
                .filter(deadline -> deadline.date() != null && isReporting(deadline.text()))
                .toList();
        Optional<Deadline> main = reporting.stream()
                .max(Comparator.comparingInt(
                                (Deadline deadline) -> deadline.units().size())
                        .thenComparingInt(deadline -> -reporting.indexOf(deadline)));
        List<GroupDeadline> proposed = new ArrayList<>();
        Set<String> named = new HashSet<>();
        main.ifPresent(deadline -> proposed.add(proposal(null, deadline)));
        reporting.stream()
                .filter(deadline -> deadline != main.orElseThrow())
                .forEach(deadline -> deadline.units().stream()
                        .flatMap(unit -> code(unit).stream())
                        .filter(named::add)
                        .forEach(code -> proposed.add(proposal(code, deadline))));
        return List.copyOf(proposed);
    }

    private Optional<String> code(String name) {
        return names.code(name)
                .or(() -> names.code(BODY.matcher(VietnameseText.fold(name)).replaceFirst("")));
    }

    private static boolean isReporting(String text) {
        String folded = VietnameseText.fold(text);
        return folded.contains("bao cao") && !folded.contains("tham luan");
    }

    private static GroupDeadline proposal(String group, Deadline deadline) {
        boolean before =
                BEFORE_DAY.matcher(VietnameseText.fold(deadline.text())).find();
        return new GroupDeadline(group, before ? deadline.date().minusDays(1) : deadline.date(), deadline.text());
    }
}
