package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
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
 * is refused. A report's period is read from running text, so only one that has no day in common with the round's is
 * refused; a table's stands in its stamp or title.
 */
final class FileChecks {

    private final Round round;
    private final RoundUnit unit;
    private final Directory directory;
    private final LocalDate today;
    private final Function<String, Optional<Period>> periods;
    private final Set<String> taken = new HashSet<>();

    /** @param periods of other rounds, by identity */
    FileChecks(
            Round round,
            RoundUnit unit,
            Directory directory,
            LocalDate today,
            Function<String, Optional<Period>> periods) {
        this.round = round;
        this.unit = unit;
        this.directory = directory;
        this.today = today;
        this.periods = periods;
    }

    /** Why the next file is not taken; null when it is. */
    Finding refusal(SentFile file) {
        if (file.refusal() != null) {
            return file.refusal();
        }
        FileClaim claim = file.claim();
        Finding wrong = wrongPlace(claim);
        if (wrong == null && !taken.add(claim.isReport() ? RoundUnit.REPORT : claim.form())) {
            return Finding.of("round.file.twice", claim.isReport() ? "" : claim.form());
        }
        return wrong;
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
        if (claim.unit() != null) {
            return claim.unit().equals(unit.unit())
                    ? Optional.empty()
                    : Optional.of(directory.unit(claim.unit()).map(Unit::name).orElse(claim.unit()));
        }
        return new IssuingUnits(directory)
                .named(claim.body(), today)
                .filter(other -> !other.code().equals(unit.unit()))
                .filter(other -> !other.office().equals(officeOf(unit.unit())))
                .map(Unit::name);
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
        return Objects.toString(period.from(), "…") + " – " + period.to();
    }
}
