package vn.eoffice.reports.alfresco.directory;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.port.Directory;

/**
 * The office as nodes of units and groups, and Alfresco's people. Units and groups are read again after some seconds, on
 * every server of a cluster; while nothing has changed the lists stay the same objects.
 */
public final class NodeDirectory implements Directory {

    private final NodeService nodes;
    private final Folders folders;
    private final UnitNodes mapping;
    private final People people;
    private final Identity identity;
    private final Clock clock;
    private final Duration freshness;
    private final AtomicReference<Known> known = new AtomicReference<>();
    private final ReentrantLock reading = new ReentrantLock();

    private record Known(OfficeState state, Instant readAt) {}

    public NodeDirectory(
            AlfrescoServices services,
            Folders folders,
            UnitNodes mapping,
            Identity identity,
            Clock clock,
            Duration freshness) {
        this.nodes = services.nodes();
        this.folders = folders;
        this.mapping = mapping;
        this.people = new People(services.nodes(), services.people(), services.authorities());
        this.identity = identity;
        this.clock = clock;
        this.freshness = freshness;
    }

    @Override
    public Optional<Actor> person(String userId) {
        return identity.asSystem(() -> people.find(userId));
    }

    @Override
    public List<Actor> people(String unit, Role role) {
        return identity.asSystem(() -> people.of(unit, role));
    }

    @Override
    public Optional<Unit> unit(String code) {
        return state().unit(code);
    }

    @Override
    public List<Unit> units(LocalDate at) {
        return state().units(at);
    }

    @Override
    public List<UnitGroup> groups(LocalDate at) {
        return state().groups(at);
    }

    /** Lets units and groups be read again when next asked for; a behaviour calls it after a change on this server. */
    public void forget() {
        known.updateAndGet(last -> last == null ? null : new Known(last.state(), Instant.MIN));
    }

    /** One thread reads again what has grown old, the others take the old meanwhile; after a change all wait for it. */
    private OfficeState state() {
        Known last = known.get();
        if (isFresh(last)) {
            return last.state();
        }
        if (last == null || last.readAt().equals(Instant.MIN)) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return last.state();
        }
        try {
            return read(known.get());
        } finally {
            reading.unlock();
        }
    }

    private OfficeState read(Known last) {
        if (isFresh(last)) {
            return last.state();
        }
        Instant now = clock.instant();
        DatedRecords stored = identity.asSystem(this::stored);
        OfficeState state = last != null && last.state().isFrom(stored) ? last.state() : new OfficeState(stored);
        known.compareAndSet(last, new Known(state, now));
        return state;
    }

    private boolean isFresh(Known last) {
        return last != null && clock.instant().isBefore(after(last.readAt()));
    }

    private Instant after(Instant readAt) {
        return readAt.equals(Instant.MIN) ? readAt : readAt.plus(freshness);
    }

    private DatedRecords stored() {
        return new DatedRecords(
                children(folders.findUnits(), "rpt:unit")
                        .flatMap(node -> properties(node).flatMap(mapping::unit).stream())
                        .toList(),
                children(folders.findGroups(), "rpt:unitGroup")
                        .flatMap(node -> properties(node).flatMap(mapping::group).stream())
                        .toList());
    }

    /** Empty for a node that somebody deleted since its folder was read. */
    private Optional<Map<QName, Serializable>> properties(NodeRef node) {
        try {
            return Optional.of(nodes.getProperties(node));
        } catch (InvalidNodeRefException e) {
            return Optional.empty();
        }
    }

    private Stream<NodeRef> children(Optional<NodeRef> folder, String type) {
        return folder.stream().flatMap(found -> folders.children(found, Names.of(type)).stream());
    }
}
