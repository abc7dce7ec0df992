package vn.eoffice.reports.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.IssuerCode;
import vn.eoffice.reports.port.OfficeTables;

/** The issuer codes: those shipped, with the office's own in their place and behind them. */
final class IssuerTable implements OfficeTable<IssuerCode> {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&.-]{0,49}");

    private final OfficeTables office;
    private final CodeTables shipped;

    IssuerTable(OfficeTables office, CodeTables shipped) {
        this.office = office;
        this.shipped = shipped;
    }

    @Override
    public TableName name() {
        return TableName.ISSUER_CODES;
    }

    @Override
    public List<IssuerCode> stored() {
        Map<String, IssuerCode> codes = new LinkedHashMap<>();
        shipped.givenIssuers().forEach(issuer -> codes.put(issuer.code(), issuer));
        office.issuerCodes().forEach(issuer -> codes.put(issuer.code(), issuer));
        return List.copyOf(codes.values());
    }

    @Override
    public Map<String, String> cells(IssuerCode row) {
        return new TableCells(name())
                .set("code", row.code())
                .set("name", row.name())
                .set("system", Words.CODE_SYSTEMS.code(row.system()))
                .set("other_codes", row.otherCodes())
                .set("from", row.from())
                .set("to", row.to())
                .all();
    }

    @Override
    public IssuerCode read(Cells cells) {
        String code = cells.required("code");
        if (cells.isNew() && !code.isEmpty() && !CODE.matcher(code).matches()) {
            cells.problem("code", "settings.bad-number-code", Headings.shown(code));
        }
        List<String> others = cells.several("other_codes");
        others.stream()
                .filter(other -> !CODE.matcher(other).matches())
                .forEach(other -> cells.problem("other_codes", "settings.bad-number-code", Headings.shown(other)));
        IssuerCode issuer = new IssuerCode(
                code,
                cells.required("name"),
                cells.word("system", Words.CODE_SYSTEMS, CodeSystem.BOTH),
                others,
                cells.day("from"),
                cells.day("to"));
        cells.requireOrder(issuer.from(), issuer.to());
        return issuer;
    }

    @Override
    public void check(IssuerCode before, IssuerCode row, Map<String, IssuerCode> whole, Cells cells) {
        List<String> spellings = spellings(row).toList();
        whole.values().stream()
                .filter(other -> !other.code().equals(row.code()))
                .filter(other -> spellings(other).anyMatch(spellings::contains))
                .findFirst()
                .ifPresent(other -> cells.problem(
                        spellings(other).anyMatch(spellings.get(0)::equals) ? "code" : "other_codes",
                        "settings.code-of-another",
                        other.code(),
                        Headings.shown(other.name())));
    }

    private static Stream<String> spellings(IssuerCode issuer) {
        return Stream.concat(Stream.of(issuer.code()), issuer.otherCodes().stream())
                .map(code -> code.toUpperCase(Locale.ROOT));
    }

    @Override
    public void save(List<IssuerCode> rows) {
        office.saveIssuerCodes(rows);
    }
}
