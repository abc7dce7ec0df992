package vn.eoffice.reports.importer.cmis;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.document.Metadata;

/** Where documents are filed: issuing body, year, type. What is not known has a folder of its own. */
final class Filing {

    private Filing() {}

    static List<String> folders(Metadata metadata) {
        return List.of(
                SafeNames.folder(orBlank(metadata.issuingBody()), "Chưa rõ cơ quan ban hành"),
                SafeNames.folder(year(metadata), "Chưa rõ năm"),
                SafeNames.folder(capital(orBlank(metadata.type())), "Chưa rõ loại"));
    }

    private static String year(Metadata metadata) {
        if (metadata.date() != null) {
            return Integer.toString(metadata.date().getYear());
        }
        String partial = metadata.partialDate();
        return partial == null ? "" : partial.substring(0, Math.min(4, partial.length()));
    }

    private static String capital(String type) {
        return type.isEmpty() ? type : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }
}
