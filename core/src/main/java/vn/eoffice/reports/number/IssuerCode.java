package vn.eoffice.reports.number;

import java.time.LocalDate;
import java.util.List;

/**
 * The code of an issuing body, one row of a code table.
 *
 * @param code in its canonical spelling ({@code BTCTU})
 * @param name what it stands for ({@code Ban Tổ chức Tỉnh ủy})
 * @param system whose numbers carry it
 * @param otherCodes further spellings that mean the same body, never null
 * @param from first day of use, null when not known
 * @param to last day of use, null when still in use or not known
 */
public record IssuerCode(
        String code, String name, CodeSystem system, List<String> otherCodes, LocalDate from, LocalDate to) {

    public IssuerCode {
        otherCodes = List.copyOf(otherCodes);
    }
}
