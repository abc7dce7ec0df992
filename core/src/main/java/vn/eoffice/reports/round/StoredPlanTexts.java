package vn.eoffice.reports.round;

import vn.eoffice.reports.Looks;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/** Reads the text of a plan from its stored file; a plan that cannot be read has none. */
record StoredPlanTexts(StoredFiles files, TextSource texts) implements PlanTexts {

    @Override
    public String of(Document plan, Looks looks) {
        return files.with(() -> plan, looks, (stored, file) -> {
            try {
                return texts.read(file, plan.content().name()).text();
            } catch (UnreadableFileException e) {
                return "";
            }
        });
    }
}
