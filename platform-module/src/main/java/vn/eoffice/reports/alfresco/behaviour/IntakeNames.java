package vn.eoffice.reports.alfresco.behaviour;

import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;

/** The mark of a file that came in, in the content model. */
final class IntakeNames {

    static final QName MARK = Names.of("rpt:filingIntake");
    static final QName STATE = Names.of("rpt:intakeState");
    static final QName BY = Names.of("rpt:intakeBy");
    static final QName SINCE = Names.of("rpt:intakeSince");
    static final QName ATTEMPTS = Names.of("rpt:intakeAttempts");
    static final QName NOTE = Names.of("rpt:intakeNote");
    static final QName FOLDER = Names.of("rpt:filingFolder");

    private IntakeNames() {}
}
