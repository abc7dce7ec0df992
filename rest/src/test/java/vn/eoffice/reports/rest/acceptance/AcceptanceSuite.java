package vn.eoffice.reports.rest.acceptance;

import org.junit.jupiter.api.Nested;

/** All features. A host's test extends it and brings a {@link TargetExtension}. */
public abstract class AcceptanceSuite {

    @Nested
    class MainJob extends MainJobAcceptance {
        MainJob(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Extraction extends ExtractionAcceptance {
        Extraction(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Filing extends FilingAcceptance {
        Filing(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Content extends ContentAcceptance {
        Content(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Parcel extends ParcelAcceptance {
        Parcel(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Search extends SearchAcceptance {
        Search(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Routing extends RoutingAcceptance {
        Routing(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Registers extends RegistersAcceptance {
        Registers(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Distribution extends DistributionAcceptance {
        Distribution(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Security extends SecurityAcceptance {
        Security(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Errors extends ErrorsAcceptance {
        Errors(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Rounds extends RoundAcceptance {
        Rounds(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Annexes extends AnnexAcceptance {
        Annexes(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class Settings extends SettingsAcceptance {
        Settings(Desk desk) {
            super(desk);
        }
    }

    @Nested
    class OfficeTables extends OfficeTablesAcceptance {
        OfficeTables(Desk desk) {
            super(desk);
        }
    }
}
