package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.Map;
import vn.eoffice.reports.settings.TableContent;

/** A table of the settings as it stands; rows by the names of the columns, an empty cell is null. */
public record OfficeTableJson(
        String table, String fingerprint, List<String> keys, List<String> columns, List<Map<String, String>> rows) {

    /** Shows a table. */
    public static OfficeTableJson of(TableContent content) {
        return new OfficeTableJson(
                content.table().code(),
                content.fingerprint(),
                content.table().keys(),
                content.table().columns(),
                content.rows());
    }
}
