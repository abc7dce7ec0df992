package vn.eoffice.reports.number;

import java.util.Locale;
import vn.eoffice.reports.number.IssuerScanner.Issuer;
import vn.eoffice.reports.number.TypeScanner.Type;

/** Reads what stands behind the serial: the heart of the grammar of numbers. */
final class SymbolScanner {

    private static final int MIN_UNKNOWN_ISSUER = 3;

    private final IssuerScanner issuers;
    private final TypeScanner types;
    private final NumberOrder order;

    SymbolScanner(CodeTables tables) {
        this.issuers = new IssuerScanner(tables);
        this.types = new TypeScanner(tables, issuers);
        this.order = new NumberOrder(tables);
    }

    /** Null when no symbol follows. */
    Symbol at(String text, int serialEnd, Evidence evidence) {
        Gap gap = firstGap(text, serialEnd);
        if (gap.end() >= text.length()) {
            return null;
        }
        boolean separated = gap.isExplicit() || evidence.lenient() && gap.kind() == Gap.Kind.SPACE;
        if (separated && Serial.isDigit(text.charAt(gap.end()))) {
            return Serial.isYear(text, gap.end()) ? legal(text, gap, evidence) : null;
        }
        if (!Character.isLetter(text.charAt(gap.end()))) {
            return null;
        }
        Type type = types.at(text, gap.end());
        Symbol typed = type == null ? null : typed(text, gap, type, evidence);
        return typed != null ? typed : untyped(text, gap, evidence);
    }

    /** A slash that was read as a letter belongs to the gap: {@code 12lKH-UBND}, {@code 30I2020/NĐ-CP}. */
    private Gap firstGap(String text, int start) {
        Gap gap = Gap.at(text, start);
        boolean misread =
                gap.kind() == Gap.Kind.NONE && start + 1 < text.length() && "lI!".indexOf(text.charAt(start)) >= 0;
        boolean proof = misread && (types.at(text, start + 1) != null || Serial.isYear(text, start + 1));
        return proof && types.at(text, start) == null ? new Gap(Gap.Kind.SLASH, start + 1, false, false) : gap;
    }

    private Symbol typed(String text, Gap first, Type type, Evidence evidence) {
        Gap second =
                type.isGlued() ? new Gap(Gap.Kind.NONE, type.issuerStart(), false, false) : Gap.at(text, type.end());
        if (second.kind() == Gap.Kind.NONE && !type.isGlued()) {
            return null;
        }
        Issuer issuer = issuers.at(text, second.end(), isJoint(type.code()));
        if (issuer == null || !isClear(first, type, second, issuer, evidence)) {
            return null;
        }
        if (TaxLetter.is(first, type, second, issuer)) {
            return new Symbol(
                    NumberShape.LETTER, null, null, type.code() + "-" + issuers.spelling(issuer), issuer.end());
        }
        NumberShape shape = order.of(first.kind(), type.code(), second.kind(), issuer.head());
        return new Symbol(shape, null, type.code(), issuers.spelling(issuer), issuer.end());
    }

    private static boolean isClear(Gap first, Type type, Gap second, Issuer issuer, Evidence evidence) {
        if (evidence.lenient()) {
            return issuer.known() || first.isExplicit() && second.isExplicit();
        }
        if (type.lower() || type.code().length() == 1 || evidence.weak()) {
            return issuer.known() && first.isExplicit() && second.isExplicit();
        }
        boolean wide = first.before() && first.after() || second.before() && second.after();
        boolean oneOrder = first.kind() != second.kind();
        if (first.isExplicit() && second.isExplicit()) {
            return issuer.known()
                    || evidence.announced()
                    || oneOrder && !wide && issuer.head().length() > 1;
        }
        boolean proof = issuer.known() && (evidence.introduced() || first.isExplicit() || second.isExplicit());
        return proof && (second.kind() != Gap.Kind.SPACE || first.isExplicit());
    }

    private Symbol untyped(String text, Gap gap, Evidence evidence) {
        Issuer issuer = evidence.weak() || evidence.calendar() ? null : issuers.at(text, gap.end(), false);
        if (issuer == null) {
            return null;
        }
        if (gap.kind() == Gap.Kind.DASH) {
            Symbol unlisted = unlistedType(text, issuer);
            if (unlisted != null) {
                return unlisted;
            }
        }
        return isLetter(text, gap, issuer, evidence)
                ? new Symbol(NumberShape.LETTER, null, null, issuers.spelling(issuer), issuer.end())
                : null;
    }

    /** A type that no table has, in front of a Party body: {@code 12-XYZ/TU}. */
    private Symbol unlistedType(String text, Issuer type) {
        Gap gap = Gap.at(text, type.end());
        boolean plain = type.groups() == 1 && !type.known() && gap.kind() == Gap.Kind.SLASH;
        Issuer issuer = plain ? issuers.at(text, gap.end(), false) : null;
        boolean party = issuer != null
                && order.system(issuer.head())
                        .filter(system -> system != CodeSystem.STATE)
                        .isPresent();
        return party
                ? new Symbol(NumberShape.PARTY, null, issuers.spelling(type), issuers.spelling(issuer), issuer.end())
                : null;
    }

    private boolean isLetter(String text, Gap gap, Issuer issuer, Evidence evidence) {
        String head = issuer.head();
        boolean capitals = head.equals(head.toUpperCase(Locale.ROOT)) || head.equals("TTg");
        if (!capitals && !evidence.lenient() || !isStateOrUnknown(issuer) && !evidence.announced()) {
            return false;
        }
        if (gap.kind() == Gap.Kind.SLASH) {
            boolean grouped = issuer.groups() > 1 && head.length() > 1;
            boolean plain = issuer.known()
                    || head.length() >= MIN_UNKNOWN_ISSUER && head.chars().noneMatch(Character::isDigit);
            return grouped || evidence.introduced() && plain && !startsWord(text, issuer.end());
        }
        boolean oldOrder = gap.kind() == Gap.Kind.DASH && evidence.introduced();
        return issuer.known() && (oldOrder || evidence.lenient());
    }

    private static boolean startsWord(String text, int end) {
        return end < text.length() && Character.isLetter(text.charAt(end));
    }

    private boolean isStateOrUnknown(Issuer issuer) {
        return order.system(issuer.head())
                .map(system -> system != CodeSystem.PARTY)
                .orElse(true);
    }

    private Symbol legal(String text, Gap first, Evidence evidence) {
        Integer year = Integer.valueOf(text.substring(first.end(), first.end() + 4));
        Gap second = Gap.at(text, first.end() + 4);
        int start = second.end();
        if (start >= text.length() || !Character.isLetter(text.charAt(start))) {
            return null;
        }
        Symbol assembly = second.isExplicit() ? Assembly.at(text, start, year) : null;
        if (assembly != null) {
            return assembly;
        }
        Type type = types.at(text, start);
        return type == null ? unlistedLegal(text, year, second, evidence) : legal(text, year, second, type, evidence);
    }

    private Symbol legal(String text, Integer year, Gap second, Type type, Evidence evidence) {
        Gap third =
                type.isGlued() ? new Gap(Gap.Kind.NONE, type.issuerStart(), false, false) : Gap.at(text, type.end());
        boolean separated =
                type.isGlued() || third.isExplicit() || evidence.lenient() && third.kind() == Gap.Kind.SPACE;
        Issuer issuer = separated ? issuers.at(text, third.end(), isJoint(type.code())) : null;
        boolean written = second.isExplicit() && !evidence.calendar();
        if (issuer == null || !issuer.known() && !evidence.introduced() && !written) {
            return null;
        }
        return new Symbol(NumberShape.LEGAL, year, type.code(), issuers.spelling(issuer), issuer.end());
    }

    /** Judgments and the like: {@code số 12/2023/DS-ST}. */
    private Symbol unlistedLegal(String text, Integer year, Gap second, Evidence evidence) {
        Issuer whole =
                second.kind() == Gap.Kind.SLASH && evidence.announced() ? issuers.at(text, second.end(), false) : null;
        if (whole == null || whole.groups() < 2) {
            return null;
        }
        String code = issuers.spelling(whole);
        int hyphen = code.indexOf('-');
        return new Symbol(NumberShape.LEGAL, year, code.substring(0, hyphen), code.substring(hyphen + 1), whole.end());
    }

    private static boolean isJoint(String type) {
        return type.endsWith("LT") || type.equals("TTLB");
    }
}
