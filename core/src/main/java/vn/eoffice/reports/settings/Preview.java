package vn.eoffice.reports.settings;

import java.util.List;
import vn.eoffice.reports.settings.Change.Effect;

/**
 * What given rows do to a table.
 *
 * @param fingerprint of the table they were compared with
 * @param changes one for each row, in their order
 */
public record Preview(TableName table, String fingerprint, List<Change> changes) {

    public Preview {
        changes = List.copyOf(changes);
    }

    /** How many rows have that effect. */
    public int count(Effect effect) {
        return (int)
                changes.stream().filter(change -> change.effect() == effect).count();
    }
}
