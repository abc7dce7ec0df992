package vn.eoffice.reports.document;

import java.time.LocalDate;
import java.util.Optional;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.VietnameseText;

/** Works out the {@link Identity} of documents. */
public final class Identities {

    private final NumberReader numbers;
    private final IssuingUnits units;

    public Identities(NumberReader numbers, IssuingUnits units) {
        this.numbers = numbers;
        this.units = units;
    }

    /** The identity's key; null while issuer, number or date is unknown. */
    public String keyOf(Metadata metadata) {
        if (metadata.number() == null || metadata.issuingBody() == null || metadata.date() == null) {
            return null;
        }
        LocalDate date = metadata.date();
        Optional<Unit> unit = units.named(metadata.issuingBody(), date);
        String issuer = unit.map(Unit::code).orElseGet(() -> VietnameseText.fold(metadata.issuingBody()));
        String period =
                unit.map(known -> Identity.periodOf(known, date)).orElseGet(() -> String.valueOf(date.getYear()));
        return numbers.read(metadata.number())
                .map(DocumentNumber::key)
                .map(number -> new Identity(issuer, number, period).key())
                .orElse(null);
    }
}
