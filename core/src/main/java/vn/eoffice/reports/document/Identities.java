package vn.eoffice.reports.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.VietnameseText;

/** Works out the {@link Identity} of documents. */
public final class Identities {

    /** The key has its place in the content model; whatever is longer is no number. */
    private static final int LONGEST = 100;

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final NumberReader numbers;
    private final IssuingUnits units;

    public Identities(NumberReader numbers, IssuingUnits units) {
        this.numbers = numbers;
        this.units = units;
    }

    /** The identity's key; null while issuer, number or date is unknown, or the number is blank on the paper. */
    public String keyOf(Metadata metadata) {
        if (metadata.number() == null || metadata.issuingBody() == null || metadata.date() == null) {
            return null;
        }
        LocalDate date = metadata.date();
        Optional<Unit> unit = units.named(metadata.issuingBody(), date);
        String issuer = unit.map(Unit::code).orElseGet(() -> VietnameseText.fold(metadata.issuingBody()));
        String period =
                unit.map(known -> Identity.periodOf(known, date)).orElseGet(() -> String.valueOf(date.getYear()));
        String number = numberKey(metadata.number());
        return number == null ? null : new Identity(issuer, number, period).key();
    }

    /** What cannot be read as a number counts as it is written: another body may number in a way of its own. */
    private String numberKey(String number) {
        Optional<DocumentNumber> read = numbers.read(number);
        return read.isPresent() ? read.get().key() : asWritten(number);
    }

    private static String asWritten(String number) {
        String folded = VietnameseText.fold(number).strip();
        boolean hasFigure = folded.chars().anyMatch(Character::isDigit);
        return hasFigure && folded.length() <= LONGEST ? BLANKS.matcher(folded).replaceAll("") : null;
    }
}
