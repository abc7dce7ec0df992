package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.IssuingUnits;
import vn.eoffice.reports.port.Directory;

/**
 * Decides which files of a unit are taken. A file of another round, period or unit, or of a form that nobody asked for,
 * is refused, and so is what says that it is no report, such as a covering letter. A form in which nothing is
 * filled in says nothing: a unit that has nothing to report declares so. A paper whose type nobody can read, such
 * as a scan, is taken for the report, but not in the place of one. A report's period is read from running text, so only one that has no day in common with the round's is
 * refused; a table's stands in its stamp or title.
 */
final class FileChecks {

    private final Round round;
    private final RoundUnit unit;
    private final Directory directory;
    private final LocalDate today;
    private final Function<String, Optional<Period>> periods;
    private final boolean reported;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param periods of other rounds, by identity
     * @param reported whether a report of the unit stands
     */
    FileChecks(
            Round round,
            RoundUnit unit,
            Directory directory,
            LocalDate today,
            Function<String, Optional<Period>> periods,
            boolean reported) {
        this.round = round;
        this.unit = unit;
        this.directory = directory;
        this.today = today;
        this.periods = periods;
        this.reported = reported;
    }

    /** Why the next file is not taken; null when it is. */
    Finding refusal(SentFile file) {
        if (file.refusal() != null) {
            return file.refusal();
        }
        FileClaim claim = file.claim();
        if (claim.isReport() && isNoReport(file)) {
            return Finding.of("round.file.no-report");
        }
        Finding wrong = wrongPlace(claim);
        if (wrong == null && claim.blank()) {
            return Finding.of("round.file.blank", claim.form());
        }
        if (wrong == null && !taken.add(claim.isReport() ? RoundUnit.REPORT : claim.form())) {
            return claim.isReport()
                    ? Finding.of("round.file.report-twice")
                    : Finding.of("round.file.twice", claim.form());
        }
        return wrong;
    }

    private boolean isNoReport(SentFile file) {
        return file.saysOther() || reported && !file.saysReport();
    }

    private Finding wrongPlace(FileClaim claim) {
        if (claim.round() != null && !claim.round().equals(round.id().value())) {
            return otherRound(claim.round());
        }
        Optional<String> stranger = stranger(claim);
        if (stranger.isPresent()) {
            return Finding.of("round.file.wrong-unit", stranger.get(), unit.name());
        }
        if (!claim.isReport() && !round.terms().forms().contains(claim.form())) {
            return Finding.of("round.file.wrong-form", claim.form());
        }
        Period asked = round.terms().period();
        boolean fits = claim.isReport() ? overlaps(asked, claim.period()) : matches(asked, claim.period());
        return fits ? null : Finding.of("round.file.wrong-period", text(claim.period()), text(asked));
    }

    /** A workbook of an earlier round says so by its stamp, not by its title: what is wrong with it is the period. */
    private Finding otherRound(String id) {
        Period asked = round.terms().period();
        return periods.apply(id)
                .filter(period -> !period.equals(asked))
                .map(period -> Finding.of("round.file.wrong-period", text(period), text(asked)))
                .orElse(Finding.of("round.file.wrong-round"));
    }

    /** The name of another unit that the file is of. */
    private Optional<String> stranger(FileClaim claim) {
        if (claim.unit() != null && !claim.unit().equals(unit.unit())) {
            return Optional.of(directory.unit(claim.unit()).map(Unit::name).orElse(claim.unit()));
        }
        IssuingUnits known = new IssuingUnits(directory);
        return known.named(claim.body(), today)
                .filter(other -> !isOwn(other))
                .or(() -> claim.body() == null && claim.unit() == null ? headed(claim, known) : Optional.empty())
                .map(Unit::name);
    }

    /** Above a table stand its unit and often the one above it; a file is another's when it names only others. */
    private Optional<Unit> headed(FileClaim claim, IssuingUnits known) {
        List<Unit> named = claim.heads().stream()
                .flatMap(line -> known.named(line, today).stream())
                .toList();
        boolean own = named.stream().anyMatch(this::isOwn);
        Set<String> above = above();
        return named.stream()
                .filter(other -> !own && !above.contains(other.code()))
                .findFirst();
    }

    private boolean isOwn(Unit other) {
        return other.code().equals(unit.unit()) || other.office().equals(officeOf(unit.unit()));
    }

    /** The units over this one, and those that the round's papers are headed with. */
    private Set<String> above() {
        Set<String> above = new HashSet<>();
        above.add(round.unit());
        above.add(round.terms().receivingOffice());
        above.add(round.terms().assigningUnit());
        String next = parent(unit.unit());
        while (next != null && above.add(next)) {
            next = parent(next);
        }
        return above;
    }

    private String parent(String code) {
        return directory.unit(code).map(Unit::parent).orElse(null);
    }

    private String officeOf(String code) {
        return directory.unit(code).map(Unit::office).orElse(code);
    }

    private static boolean matches(Period asked, Period claimed) {
        return claimed == null
                || asked.to().equals(claimed.to())
                        && (asked.from() == null
                                || claimed.from() == null
                                || asked.from().equals(claimed.from()));
    }

    private static boolean overlaps(Period asked, Period claimed) {
        return claimed == null || !before(claimed.to(), asked.from()) && !before(asked.to(), claimed.from());
    }

    private static boolean before(LocalDate end, LocalDate start) {
        return start != null && end.isBefore(start);
    }

    private static String text(Period period) {
        return text(period.from()) + " – " + text(period.to());
    }

    private static String text(LocalDate day) {
        return day == null ? "…" : DayText.of(day);
    }
}
