package vn.eoffice.reports.alfresco.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;

/**
 * The states of a round's units, a line for each, spread over a few nodes: a province has 3,321 units, which are read for
 * every summary and made in one request. Units that report at once seldom meet on a node; when they do, Alfresco lets one
 * transaction do its work again. To be called as the system.
 */
final class UnitStates {

    /** A round of 3,321 units has a hundred lines a node. */
    private static final int NODES = 32;

    private static final String FOLDER = "Tình hình";
    private static final QName PART = Names.of("rpt:roundUnits");
    private static final QName LINES = Names.of("rpt:unitLines");

    private final NodeService nodes;
    private final Folders folders;
    private final PropertyValues values;

    UnitStates(NodeService nodes, Folders folders, PropertyValues values) {
        this.nodes = nodes;
        this.folders = folders;
        this.values = values;
    }

    List<RoundUnit> all(RoundId round, NodeRef node) {
        NodeRef folder = folders.child(node, FOLDER);
        return folder == null
                ? List.of()
                : folders.children(folder, PART).stream()
                        .flatMap(part -> units(round, part))
                        .sorted(Comparator.comparing(RoundUnit::unit))
                        .toList();
    }

    Optional<RoundUnit> one(RoundId round, NodeRef node, String unit) {
        return Optional.ofNullable(folders.child(node, FOLDER))
                .map(folder -> folders.child(folder, nameOf(unit)))
                .stream()
                .flatMap(part -> units(round, part))
                .filter(known -> known.unit().equals(unit))
                .findFirst();
    }

    private Stream<RoundUnit> units(RoundId round, NodeRef part) {
        return PropertyValues.texts(nodes.getProperties(part), "rpt:unitLines").stream()
                .map(line -> UnitLines.read(round, line));
    }

    /** The same on every server and for ever: Java says how a text's hash is made. */
    private static String nameOf(String unit) {
        int part = Math.floorMod(unit.hashCode(), NODES);
        return (part < 10 ? "0" : "") + part;
    }

    /** Stores units, all or none; returns them as they are stored. */
    List<RoundUnit> save(RoundId round, NodeRef node, List<RoundUnit> units) {
        NodeRef folder = folders.folder(node, FOLDER);
        List<RoundUnit> saved = new ArrayList<>();
        Map<NodeRef, List<String>> changed = new TreeMap<>(Comparator.comparing(NodeRef::getId));
        units.stream()
                .collect(Collectors.groupingBy(unit -> nameOf(unit.unit())))
                .forEach((name, some) -> {
                    NodeRef part = folders.child(folder, name, PART, new NodeProperties(values));
                    SortedMap<String, RoundUnit> known = units(round, part)
                            .collect(Collectors.toMap(
                                    RoundUnit::unit, Function.identity(), (one, other) -> other, TreeMap::new));
                    some.forEach(unit -> saved.add(next(known, unit)));
                    changed.put(
                            part, known.values().stream().map(UnitLines::write).toList());
                });
        changed.forEach((part, lines) -> nodes.setProperty(part, LINES, values.stored(lines)));
        return saved;
    }

    private static RoundUnit next(SortedMap<String, RoundUnit> known, RoundUnit unit) {
        RoundUnit before = known.get(unit.unit());
        if (unit.version() != (before == null ? 0 : before.version())) {
            throw new ReportException(Problem.CONFLICT, "round.changed-meanwhile", "?");
        }
        RoundUnit next = unit.change().version(unit.version() + 1).build();
        known.put(unit.unit(), next);
        return next;
    }
}
