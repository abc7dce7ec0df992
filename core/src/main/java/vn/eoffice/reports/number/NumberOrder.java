package vn.eoffice.reports.number;

import java.util.Optional;
import java.util.Set;

/** Decides whose order a number follows: what is written, unless the issuer shows that it was written wrongly. */
final class NumberOrder {

    /** Laws, orders and decrees of old have an order of their own ({@code 58-LCT/HĐNN8}). */
    private static final Set<String> AS_WRITTEN = Set.of("L", "LCT", "SL", "PL");

    /** Types that only the Party counts. */
    private static final Set<String> PARTY_TYPES = Set.of("KL", "CV");

    private static final Set<String> MASS_ORGANISATIONS = Set.of(
            "MTTQ", "MTTW", "TWĐTN", "TĐTN", "ĐTN", "TLĐ", "LĐLĐ", "ĐCT", "HLHPN", "HND", "HNDTW", "HNDT", "HCCB");

    private final CodeTables tables;

    NumberOrder(CodeTables tables) {
        this.tables = tables;
    }

    /** The shape of a number with a type and no year. */
    NumberShape of(Gap.Kind first, String type, Gap.Kind second, String issuerHead) {
        boolean partyOrder = first == Gap.Kind.DASH && second != Gap.Kind.DASH
                || first != Gap.Kind.SLASH && second == Gap.Kind.SLASH;
        boolean stateOrder = first == Gap.Kind.SLASH && second != Gap.Kind.SLASH;
        CodeSystem system = system(issuerHead).orElse(CodeSystem.BOTH);
        if (MASS_ORGANISATIONS.contains(tables.issuerSpelling(issuerHead))) {
            return stateOrder ? NumberShape.STATE : NumberShape.MASS;
        }
        boolean free =
                system == CodeSystem.BOTH || AS_WRITTEN.contains(type) || partyOrder && PARTY_TYPES.contains(type);
        if (!free) {
            return system == CodeSystem.PARTY ? NumberShape.PARTY : NumberShape.STATE;
        }
        boolean party = partyOrder || !stateOrder && first == Gap.Kind.DASH;
        return party ? NumberShape.PARTY : NumberShape.STATE;
    }

    Optional<CodeSystem> system(String issuerHead) {
        return tables.issuer(issuerHead).map(IssuerCode::system);
    }
}
