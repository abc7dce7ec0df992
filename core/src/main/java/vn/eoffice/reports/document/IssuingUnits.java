package vn.eoffice.reports.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Derived;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.text.VietnameseText;

/** Tells which unit of the directory an issuing body's name means. */
public final class IssuingUnits {

    private final Directory directory;
    private final Derived<List<Unit>, List<Names>> names =
            new Derived<>(units -> units.stream().map(Names::of).toList());

    public IssuingUnits(Directory directory) {
        this.directory = directory;
    }

    /** A unit with its name and aliases, folded. */
    private record Names(Unit unit, List<String> folded) {

        static Names of(Unit unit) {
            return new Names(
                    unit,
                    Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                            .map(VietnameseText::fold)
                            .toList());
        }

        int matchLength(String body) {
            return folded.stream()
                    .filter(name -> body.startsWith(name + " "))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /** The unit of exactly that name or alias, accents and capitals aside. */
    public Optional<Unit> named(String body, LocalDate at) {
        return Optional.ofNullable(body).map(VietnameseText::fold).flatMap(folded -> units(at)
                .filter(known -> known.folded().contains(folded))
                .findFirst()
                .map(Names::unit));
    }

    /**
     * The unit that issues a document drafted by an office: among the units the office works for, the one whose name
     * the issuing body is or begins with, otherwise the one whose code the number's symbol ends with.
     *
     * @param office unit code of the drafter
     */
    public Optional<Unit> ofDraft(Metadata metadata, String office, LocalDate at) {
        List<Names> served = units(at)
                .filter(known -> known.unit().numberCode() != null
                        && known.unit().office().equals(office))
                .toList();
        return byName(metadata.issuingBody(), served)
                .or(() -> bySymbol(metadata.symbol(), served))
                .map(Names::unit);
    }

    private Stream<Names> units(LocalDate at) {
        return names.of(directory.units(at)).stream();
    }

    private static Optional<Names> byName(String body, List<Names> served) {
        if (body == null) {
            return Optional.empty();
        }
        String folded = VietnameseText.fold(body) + " ";
        return served.stream()
                .max(Comparator.comparingInt(known -> known.matchLength(folded)))
                .filter(known -> known.matchLength(folded) > 0);
    }

    private static Optional<Names> bySymbol(String symbol, List<Names> served) {
        if (symbol == null) {
            return Optional.empty();
        }
        return served.stream()
                .filter(known -> endsWith(symbol, known.unit().numberCode()))
                .findFirst();
    }

    private static boolean endsWith(String symbol, String code) {
        return symbol.endsWith("/" + code) || symbol.endsWith("-" + code);
    }
}
