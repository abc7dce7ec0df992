package vn.eoffice.reports.rest.json;

import vn.eoffice.reports.document.Signatory;

/** Who signed; any part may be null. */
record SignatoryJson(String authority, String position, String name) {

    static SignatoryJson of(Signatory signatory) {
        return signatory == null
                ? null
                : new SignatoryJson(signatory.authority(), signatory.position(), signatory.name());
    }

    Signatory toSignatory() {
        return new Signatory(authority, position, name);
    }
}
