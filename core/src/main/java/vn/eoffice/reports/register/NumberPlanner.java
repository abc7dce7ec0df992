package vn.eoffice.reports.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Identity;
import vn.eoffice.reports.document.IssuingUnits;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberSeries;
import vn.eoffice.reports.number.NumberShape;
import vn.eoffice.reports.number.SeriesClass;
import vn.eoffice.reports.port.Directory;

/** Decides from which series a document takes its number. */
final class NumberPlanner {

    private static final String LETTER = "CV";
    private static final Pattern LEGAL_SYMBOL = Pattern.compile("/?(?:19|20)\\d\\d/.+");
    private static final Pattern SYMBOL_ISSUER = Pattern.compile("[^/-]+[/-](.+)");

    private final CodeTables tables;
    private final IssuingUnits units;
    private final Directory directory;

    NumberPlanner(CodeTables tables, IssuingUnits units, Directory directory) {
        this.tables = tables;
        this.units = units;
        this.directory = directory;
    }

    /**
     * The plan for a draft.
     *
     * @param date of issue
     * @throws ReportException INVALID when issuing unit or type is unknown
     */
    NumberPlan forDraft(Document document, LocalDate date) {
        Metadata metadata = document.metadata();
        Unit unit = units.ofDraft(metadata, document.unit(), date)
                .orElseThrow(() -> new ReportException(
                        Problem.INVALID, "number.no-issuer", String.valueOf(metadata.issuingBody())));
        String type = typeCode(metadata.type(), unit);
        boolean legal = isLegal(metadata);
        String advisory = legal ? null : advisoryOf(metadata.symbol(), type, unit);
        SeriesClass seriesClass = classOf(metadata.secrecy().isClassified(), legal, advisory);
        return plan(unit, type, seriesClass, issuerOf(metadata.symbol(), type, unit, advisory), date);
    }

    /**
     * The plan for a reserved number.
     *
     * @throws ReportException INVALID when unit or type is unknown
     */
    NumberPlan forReservation(Reservation request, LocalDate date) {
        Unit unit = directory
                .unit(request.unit())
                .filter(known -> known.numberCode() != null)
                .orElseThrow(() -> new ReportException(Problem.INVALID, "unit.unknown", request.unit()));
        if (!tables.isType(request.type())) {
            throw new ReportException(Problem.INVALID, "number.no-type", request.type());
        }
        String type = tables.typeSpelling(request.type());
        SeriesClass seriesClass = classOf(request.classified(), false, request.advisory());
        return plan(unit, type, seriesClass, issuerOf(null, type, unit, request.advisory()), date);
    }

    /** The register that a numbered document is in if the office keeps it; empty when it does not, or number or date is missing. */
    Optional<Register> registerOf(Document document) {
        Metadata metadata = document.metadata();
        LocalDate date = metadata.date();
        if (date == null || metadata.number() == null) {
            return Optional.empty();
        }
        return units.ofDraft(metadata, document.unit(), date)
                .map(unit ->
                        Register.of(Register.Direction.OUTGOING, unit.code(), periodOf(unit, date, isLegal(metadata))));
    }

    private static NumberPlan plan(Unit unit, String type, SeriesClass seriesClass, String issuer, LocalDate date) {
        boolean legal = seriesClass.equals(SeriesClass.LEGAL);
        String period = periodOf(unit, date, legal);
        NumberSeries series = new NumberSeries(unit.code(), type, period, seriesClass);
        return new NumberPlan(unit, series, shapeOf(unit, type, legal), legal ? date.getYear() : null, issuer);
    }

    private static String periodOf(Unit unit, LocalDate date, boolean legal) {
        return legal ? String.valueOf(date.getYear()) : Identity.periodOf(unit, date);
    }

    private static boolean isLegal(Metadata metadata) {
        return metadata.symbol() != null
                && LEGAL_SYMBOL.matcher(metadata.symbol()).matches();
    }

    private String typeCode(String word, Unit unit) {
        CodeSystem system = unit.system() == Unit.System.STATE ? CodeSystem.STATE : CodeSystem.PARTY;
        return Optional.ofNullable(word)
                .flatMap(known -> tables.typeByWord(known, system).or(() -> tables.typeByWord(known)))
                .map(type -> type.code() == null ? LETTER : type.code())
                .orElseThrow(() -> new ReportException(Problem.INVALID, "number.no-type", String.valueOf(word)));
    }

    private static SeriesClass classOf(boolean classified, boolean legal, String advisory) {
        if (classified) {
            return SeriesClass.SECRET;
        }
        if (legal) {
            return SeriesClass.LEGAL;
        }
        return advisory == null ? SeriesClass.ORDINARY : SeriesClass.advisory(advisory);
    }

    private static NumberShape shapeOf(Unit unit, String type, boolean legal) {
        if (legal) {
            return NumberShape.LEGAL;
        }
        return switch (unit.system()) {
            case PARTY -> NumberShape.PARTY;
            case MASS -> NumberShape.MASS;
            case STATE -> type.equals(LETTER) ? NumberShape.LETTER : NumberShape.STATE;
        };
    }

    /** The code of an advisory body (hội đồng, ban chỉ đạo) that the draft's symbol names instead of the unit's. */
    private static String advisoryOf(String symbol, String type, Unit unit) {
        if (symbol == null || (type.equals(LETTER) && unit.system() == Unit.System.STATE)) {
            return null;
        }
        Matcher matcher = SYMBOL_ISSUER.matcher(symbol);
        return matcher.matches() && !isOwn(matcher.group(1), unit) ? matcher.group(1) : null;
    }

    private static boolean isOwn(String issuer, Unit unit) {
        return issuer.equals(unit.numberCode()) || issuer.startsWith(unit.numberCode() + "-");
    }

    private static String issuerOf(String symbol, String type, Unit unit, String advisory) {
        if (advisory != null) {
            return advisory;
        }
        boolean stateLetter = type.equals(LETTER) && unit.system() == Unit.System.STATE;
        if (stateLetter) {
            return symbol != null && isOwn(symbol, unit) ? symbol : unit.numberCode() + "-VP";
        }
        return unit.numberCode();
    }
}
