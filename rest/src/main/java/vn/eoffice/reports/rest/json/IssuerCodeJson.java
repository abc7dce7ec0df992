package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.number.IssuerCode;

/** A code by which numbers name who issued a document. */
public record IssuerCodeJson(
        String code, String name, String system, List<String> otherCodes, LocalDate from, LocalDate to) {

    /** Shows a code. */
    public static IssuerCodeJson of(IssuerCode issuer) {
        return new IssuerCodeJson(
                issuer.code(),
                issuer.name(),
                Codes.of(issuer.system()),
                issuer.otherCodes(),
                issuer.from(),
                issuer.to());
    }
}
