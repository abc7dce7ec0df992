package vn.eoffice.reports.annex.form;

import java.io.InputStream;

/** Reads a form definition. */
final class FormFile {

    private final String name;

    FormFile(String name) {
        this.name = name;
    }

    FormDefinition read(InputStream xml) {
        throw new FormFileException(name, 1, "form.not-xml", String.valueOf(xml));
    }
}
