package vn.eoffice.reports.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.text.VietnameseText;

/** Tells which unit of the directory an issuing body's name means. */
public final class IssuingUnits {

    private final Directory directory;

    public IssuingUnits(Directory directory) {
        this.directory = directory;
    }

    /** The unit of exactly that name or alias, accents and capitals aside. */
    public Optional<Unit> named(String body, LocalDate at) {
        return Optional.ofNullable(body).map(VietnameseText::fold).flatMap(folded -> directory.units(at).stream()
                .filter(unit -> names(unit).anyMatch(folded::equals))
                .findFirst());
    }

    /**
     * The unit that issues a document drafted by an office: among the units the office works for, the one whose name
     * the issuing body is or begins with, otherwise the one whose code the number's symbol ends with.
     *
     * @param office unit code of the drafter
     */
    public Optional<Unit> ofDraft(Metadata metadata, String office, LocalDate at) {
        List<Unit> served = directory.units(at).stream()
                .filter(unit -> unit.numberCode() != null && unit.office().equals(office))
                .toList();
        return byName(metadata.issuingBody(), served).or(() -> bySymbol(metadata.symbol(), served));
    }

    private static Optional<Unit> byName(String body, List<Unit> served) {
        if (body == null) {
            return Optional.empty();
        }
        String folded = VietnameseText.fold(body) + " ";
        return served.stream()
                .max(Comparator.comparingInt(unit -> matchLength(unit, folded)))
                .filter(unit -> matchLength(unit, folded) > 0);
    }

    private static int matchLength(Unit unit, String folded) {
        return names(unit)
                .filter(name -> folded.startsWith(name + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static Optional<Unit> bySymbol(String symbol, List<Unit> served) {
        if (symbol == null) {
            return Optional.empty();
        }
        return served.stream()
                .filter(unit -> symbol.endsWith("/" + unit.numberCode()) || symbol.endsWith("-" + unit.numberCode()))
                .findFirst();
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name()), unit.aliases().stream()).map(VietnameseText::fold);
    }
}
