package vn.eoffice.reports.round;

/** Which annex forms there are. */
@FunctionalInterface
public interface FormCatalog {

    /** Whether a form of that code is defined. */
    boolean knows(String form);
}
