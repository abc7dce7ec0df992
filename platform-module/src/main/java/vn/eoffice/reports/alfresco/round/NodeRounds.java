package vn.eoffice.reports.alfresco.round;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;

/** Rounds as nodes whose ids are the rounds', with the states of their units in them. */
final class NodeRounds implements Rounds {

    private static final QName ROUND = Names.of("rpt:round");

    private final NodeService nodes;
    private final Folders folders;
    private final RoundNodes mapping;
    private final UnitStates states;
    private final UnitFolders units;
    private final Identity identity;

    NodeRounds(NodeService nodes, Folders folders, PropertyValues values, UnitFolders units, Identity identity) {
        this.nodes = nodes;
        this.folders = folders;
        this.mapping = new RoundNodes(values);
        this.states = new UnitStates(nodes, folders, values);
        this.units = units;
        this.identity = identity;
    }

    static NodeRef node(RoundId id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
    }

    @Override
    public Round save(Round round) {
        return identity.asSystem(() -> {
            Round next = round.withVersion(round.version() + 1);
            if (round.version() == 0) {
                folders.create(
                        folders.rounds(),
                        round.id().value(),
                        ROUND,
                        mapping.properties(next)
                                .set(ContentModel.PROP_NODE_UUID, round.id().value()));
            } else {
                requireUnchanged(round);
                mapping.properties(next).change(nodes, node(round.id()));
            }
            return next;
        });
    }

    private void requireUnchanged(Round round) {
        long stored = stored(round.id()).map(Round::version).orElse(0L);
        if (stored != round.version()) {
            throw new ReportException(Problem.CONFLICT, "round.changed-meanwhile", stored);
        }
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return identity.asSystem(() -> stored(id));
    }

    private Optional<Round> stored(RoundId id) {
        return Optional.of(node(id)).filter(this::isRound).map(this::read);
    }

    private boolean isRound(NodeRef node) {
        return nodes.exists(node) && nodes.getType(node).equals(ROUND);
    }

    private Round read(NodeRef node) {
        return mapping.round(node.getId(), nodes.getProperties(node));
    }

    @Override
    public List<Round> all() {
        return identity.asSystem(() -> folders.findRounds().stream()
                .flatMap(folder -> folders.children(folder, ROUND).stream())
                .filter(this::isRound)
                .sorted(Comparator.comparing(this::age).reversed())
                .map(this::read)
                .sorted(Comparator.comparing(Round::createdAt).reversed())
                .toList());
    }

    /** Alfresco counts its nodes up. */
    private Long age(NodeRef node) {
        return (Long) nodes.getProperty(node, ContentModel.PROP_NODE_DBID);
    }

    @Override
    public void saveUnits(List<RoundUnit> changed) {
        if (changed.isEmpty()) {
            return;
        }
        identity.asSystem(() -> {
            RoundId round = changed.get(0).round();
            List<RoundUnit> saved = states.save(round, node(round), changed);
            saved.forEach(unit -> units.show(node(round), unit));
            return saved;
        });
    }

    @Override
    public List<RoundUnit> units(RoundId round) {
        return identity.asSystem(() -> isRound(node(round)) ? states.all(round, node(round)) : List.of());
    }

    @Override
    public Optional<RoundUnit> unit(RoundId round, String unit) {
        return identity.asSystem(() -> isRound(node(round)) ? states.one(round, node(round), unit) : Optional.empty());
    }
}
