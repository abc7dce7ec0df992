package vn.eoffice.reports.alfresco.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.port.Holidays;

/** Added holidays and swapped days as nodes named by their dates. */
final class NodeHolidays implements Holidays {

    private static final QName DAY = Names.of("rpt:specialDay");

    private final NodeService nodes;
    private final Folders folders;
    private final PropertyValues values;
    private final Identity identity;

    NodeHolidays(NodeService nodes, Folders folders, PropertyValues values, Identity identity) {
        this.nodes = nodes;
        this.folders = folders;
        this.values = values;
        this.identity = identity;
    }

    @Override
    public List<SpecialDay> added() {
        return identity.asSystem(() -> folders.findSpecialDays().stream()
                .flatMap(folder -> folders.children(folder, DAY).stream())
                .map(nodes::getProperties)
                .map(this::day)
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList());
    }

    private SpecialDay day(Map<QName, Serializable> node) {
        return new SpecialDay(
                values.day(node, "rpt:dayDate"),
                SpecialDay.Kind.valueOf(PropertyValues.text(node, "rpt:dayKind").toUpperCase(Locale.ROOT)),
                PropertyValues.text(node, "rpt:dayName"));
    }

    @Override
    public void add(SpecialDay day) {
        identity.asSystem(() -> {
            NodeProperties properties = new NodeProperties(values)
                    .set("rpt:dayDate", day.date())
                    .set("rpt:dayKind", day.kind().name().toLowerCase(Locale.ROOT))
                    .set("rpt:dayName", day.name());
            NodeRef node = folders.child(folders.specialDays(), day.date().toString(), DAY, properties);
            properties.change(nodes, node);
            return node;
        });
    }

    @Override
    public void remove(LocalDate date) {
        identity.asSystem(() -> {
            folders.findSpecialDays()
                    .map(folder -> folders.child(folder, date.toString()))
                    .ifPresent(nodes::deleteNode);
            return date;
        });
    }
}
